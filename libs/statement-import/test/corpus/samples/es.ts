import type { Sample } from '../sample.js';

export const spanish: Sample = {
  language: 'es',
  title: 'Declaración por el agua del valle de Santa Lira',
  dateText: '22 de marzo de 2024',
  date: '2024-03-22',
  salutation: 'Estimados miembros del Consejo Provincial:',
  addressee: 'miembros del Consejo Provincial',
  opening:
    'Las organizaciones abajo firmantes manifestamos nuestra profunda preocupación por la concesión de los pozos del valle de Santa Lira a una empresa embotelladora.',
  paragraphs: [
    'El valle lleva seis años de sequía y más de doce mil personas reciben agua solo tres días por semana. Los pozos que quedan son los únicos que no se han secado.',
    'La concesión se otorgó sin estudio previo y sin consulta a las comunidades. Los vecinos que pidieron ver el expediente todavía esperan una respuesta.',
  ],
  leadIn: 'Por ello exigimos al Consejo Provincial que:',
  demands: [
    'suspenda de inmediato la concesión de los pozos;',
    'publique el expediente completo con todos sus anexos;',
    'consulte a las comunidades del valle antes de cualquier nueva decisión.',
  ],
  demandDetail: 'Las comunidades nunca fueron escuchadas, aunque la ley de aguas lo exige para toda concesión nueva.',
  closing: 'Atentamente,',
  listHeading: 'Firmantes',
  organizationsHeading: 'Organizaciones firmantes',
  individualsHeading: 'A título individual',
  organizations: [
    ['Asamblea de Vecinos de Santa Lira', 'AVSL', 'BO', 'Bolivia'],
    ['Red Agua para la Vida', 'RAV', 'EC', 'Ecuador'],
    ['Centro de Estudios del Valle', null, 'PE', 'Perú'],
    ['Coordinadora de Regantes del Sur', 'CRS', 'CL', 'Chile'],
    ['Fundación Manantial', null, 'ES', 'España'],
    ['Movimiento Campesino de Altura', 'MCA', 'AR', 'Argentina'],
    ['Colectivo Mujeres del Río', null, 'MX', 'México'],
    ['Sindicato de Trabajadores Rurales', 'STR', 'CO', 'Colombia'],
  ],
  people: [
    ['Dra.', 'Lucía Ferrando', 'profesora de derecho, Universidad de Altara'],
    [null, 'Ramón Echevia', 'periodista y escritor'],
    ['Ing.', 'Marta Solveira', 'investigadora del Instituto de Aguas'],
  ],
  contact: {
    line: 'Contacto de prensa: Elena Quirós, coordinadora de la Red Agua para la Vida, Tel: +593 2 555 0144, elena@example.org',
    email: 'elena@example.org',
  },
  noteHeading: 'Notas',
  notes: [
    'Boletín Provincial, Resolución sobre los pozos, https://example.org/boletin/44',
    'Informe del Instituto de Aguas (2023).',
    'Encuesta de hogares del valle, https://example.org/encuesta',
  ],
  noise: {
    before: ['Saltar al contenido', 'Inicio | Noticias | Quiénes somos', 'Comparte'],
    after: ['Todos los derechos reservados', 'Leer más'],
  },
};
