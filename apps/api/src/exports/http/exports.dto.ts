import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsInt, Max, Min } from 'class-validator';
import { IfGiven } from '../../http/index.js';
import { fileFormats, type FileFormat } from '../export-states.js';

export class ExportBody {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(fileFormats, { each: true })
  formats: FileFormat[];

  @IfGiven()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  versionNumber?: number;
}
