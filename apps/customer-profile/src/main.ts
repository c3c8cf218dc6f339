import { main } from '@evergreen/service';
import { customerProfile } from './customer-profile.service.ts';

await main(customerProfile);
