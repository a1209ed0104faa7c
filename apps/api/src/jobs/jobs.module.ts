import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { JobDefinition } from './job.js';
import { JobQueues } from './job-queues.js';
import { JobRegistry, allJobs } from './job-registry.js';
import { JobWorkers } from './job-workers.js';
import { Outbox } from './outbox/index.js';
import { QueueBackend } from './queue-backend.js';
import { Relay } from './relay.js';

@Global()
@Module({})
export class JobsModule {
  static with(jobs: readonly JobDefinition[]): DynamicModule {
    return {
      module: JobsModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: allJobs, useValue: jobs },
        JobQueues,
        JobRegistry,
        JobWorkers,
        Outbox,
        QueueBackend,
        Relay,
      ],
      exports: [JobQueues, JobRegistry, Outbox],
    };
  }
}
