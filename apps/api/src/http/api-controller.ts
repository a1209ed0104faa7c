import { Controller, applyDecorators } from '@nestjs/common';

/** A controller of the API: its routes stand under `/api/v1`. */
export const ApiController = (path = '') => applyDecorators(Controller(`api/v1/${path}`));
