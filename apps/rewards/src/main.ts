import { main } from '@evergreen/service';
import { rewards } from './rewards.service.ts';

await main(rewards);
