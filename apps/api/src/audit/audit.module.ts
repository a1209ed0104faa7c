import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditLog } from './audit-log.js';
import { AuditEventsController } from './http/audit-events.controller.js';
import { AuditEventEntity } from './persistence/audit-event.entity.js';
import { AuditEventRepository } from './persistence/audit-event.repository.js';
import { ListAuditEvents } from './queries/list-audit-events.js';

@Module({
  imports: [TypeOrmModule.forFeature([AuditEventEntity])],
  controllers: [AuditEventsController],
  providers: [AuditEventRepository, AuditLog, ListAuditEvents],
  exports: [AuditLog, ListAuditEvents],
})
export class AuditModule {}
