import { main } from '@evergreen/service';
import { membership } from './membership.service.ts';

await main(membership);
