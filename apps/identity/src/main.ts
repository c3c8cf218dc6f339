import { main } from '@evergreen/service';
import { identity } from './identity.service.ts';

await main(identity);
