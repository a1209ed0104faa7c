import path from 'node:path';
import { Global, Module } from '@nestjs/common';
import { AppConfig } from '../config/index.js';
import { DiskStorage } from './disk-storage.js';
import { FileStorage } from './file-storage.js';
import { S3Storage } from './s3-storage.js';

@Global()
@Module({
  providers: [
    {
      provide: FileStorage,
      inject: [AppConfig],
      useFactory: ({ s3, dataDir }: AppConfig): FileStorage =>
        s3 ? new S3Storage(s3) : new DiskStorage(path.join(dataDir, 'files')),
    },
  ],
  exports: [FileStorage],
})
export class StorageModule {}
