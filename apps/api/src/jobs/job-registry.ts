import { Inject, Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { handlesJobKey, type JobHandler } from './handles-job.js';
import type { JobDefinition } from './job.js';
import { relaysWorkKey, type WorkSource } from './relays-work.js';

export const allJobs = Symbol('every job there is');

/** Which class does which job; every job has exactly one, or the start fails. */
@Injectable()
export class JobRegistry {
  constructor(
    private readonly discovery: DiscoveryService,
    @Inject(allJobs) readonly jobs: readonly JobDefinition[],
  ) {}

  handlers(): Map<string, JobHandler<object>> {
    const found = this.marked<JobHandler<object>>(handlesJobKey);
    const handlers = new Map(found.map(({ job, instance }) => [job.id, instance]));
    const known = new Set(this.jobs.map((job) => job.id));
    const problems = [
      ...this.jobs.filter((job) => !handlers.has(job.id)).map((job) => `nobody handles ${job.id}`),
      ...found
        .filter(({ job }, index) => found.findIndex((other) => other.job.id === job.id) !== index)
        .map(({ job }) => `two handle ${job.id}`),
      ...[...handlers.keys()].filter((id) => !known.has(id)).map((id) => `${id} is not among the jobs`),
    ];
    if (problems.length > 0) throw new Error(`Jobs: ${problems.join('; ')}`);
    return handlers;
  }

  sources(): { job: JobDefinition; source: WorkSource }[] {
    return this.marked<WorkSource>(relaysWorkKey).map(({ job, instance }) => ({
      job: this.jobs.find(({ id }) => id === job.id)!,
      source: instance,
    }));
  }

  private marked<Instance>(key: string): { job: JobDefinition; instance: Instance }[] {
    return this.discovery.getProviders().flatMap(({ metatype, instance }) => {
      const job =
        typeof metatype === 'function' ? (Reflect.getMetadata(key, metatype) as JobDefinition | undefined) : undefined;
      return job ? [{ job, instance: instance as Instance }] : [];
    });
  }
}
