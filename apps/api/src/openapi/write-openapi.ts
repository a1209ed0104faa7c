import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module.js';
import { readConfig } from '../config/index.js';
import { openApiDocument } from './openapi-document.js';

/** Writes the document of the program as compiled, without starting anything. */
const config = readConfig({
  DATA_DIR: process.argv[3] ?? '.data',
  SECRET_KEY: 'only for describing the routes, never used',
});
const app = await NestFactory.create<NestFastifyApplication>(
  AppModule.with(config, 'postgres://nowhere/none'),
  new FastifyAdapter(),
  {
    preview: true,
    logger: ['error'],
    abortOnError: false,
  },
);
await writeFile(process.argv[2]!, `${JSON.stringify(await openApiDocument(app), null, 1)}\n`);
