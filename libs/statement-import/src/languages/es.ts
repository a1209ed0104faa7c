import { languageTable } from './language-table.js';

export const spanish = languageTable({
  code: 'es',
  stopwords: 'el la los las de del y en que por para con una un se su sus como mas es son al nuestro esta este lo',
  salutations: `
    estimado, estimada, estimados, estimadas, querido, queridos, senor, senora, senores, excelencia, excelencias,
    excelentisimo, a quien corresponda, distinguido, distinguidos, honorable
  `,
  closings: `
    atentamente, cordialmente, saludos, saludos cordiales, un cordial saludo, respetuosamente, en solidaridad,
    solidariamente, sinceramente, gracias, firmado, firman, firmado por, firmas, con nuestros mejores deseos, sin
    otro particular
  `,
  requests: `
    pedimos, exigimos, instamos, solicitamos, demandamos, hacemos un llamado, hacemos un llamamiento, llamamos a,
    reclamamos, recomendamos, exhortamos, urgimos, rogamos, les pedimos, le pedimos, invitamos
  `,
  requestVerbs: `
    pedimos, piden, exigimos, exigen, instamos, instan, solicitamos, solicitan, demandamos, llamamos, llamado,
    llamamiento, reclamamos, recomendamos, recomendaciones, exhortamos, urgimos, deben, siguientes medidas,
    demandas, exigencias
  `,
  requestLinks: 'a, que, para',
  demandHeadings: `
    demandas, nuestras demandas, exigencias, nuestras exigencias, recomendaciones, peticiones, exigimos, pedimos,
    solicitamos
  `,
  noteHeadings: 'notas, nota, notas al pie, referencias, fuentes',
  signatoryWords: `
    firmantes, firmante, firmas, firman, firmado por, suscriben, suscriptores, abajo firmantes, organizaciones
    firmantes, adhesiones, adhieren, adherentes, apoyan, con el apoyo de
  `,
  organizationWords: `
    organizaciones, organizacion, asociaciones, redes, colectivos, sindicatos, ong, ongs, osc, instituciones,
    grupos, movimientos, partidos, empresas, federaciones
  `,
  individualWords: `
    individuos, individuales, personas, personalidades, academicos, academicas, expertos, expertas, ciudadanos, a
    titulo individual, a titulo personal, investigadores, particulares
  `,
  areaWords: `
    global, globales, regional, regionales, nacional, nacionales, internacional, internacionales, africa, asia,
    europa, america latina, otros, otras
  `,
  honorifics: 'Sr., Sra., Srta., Dra., Lic., Ing., Profesor, Profesora, Don, Doña, D., Dña., Abg., Mtro., Mtra.',
  roleWords: `
    director, directora, presidente, presidenta, profesor, profesora, abogado, abogada, periodista, escritor,
    escritora, miembro, coordinador, coordinadora, fundador, fundadora, secretario, secretaria, diputado, diputada,
    senador, senadora, ministro, ministra, investigador, investigadora, artista, activista, economista, filosofo,
    candidato, representante
  `,
  onBehalf: 'en nombre de, en representacion de, en nombre del, en representacion del, por parte de',
  copyLabels: 'cc, c c, copia a, con copia a, copia',
  contactLabels: `
    contacto, contactos, persona de contacto, contacto de prensa, contacto prensa, para mas informacion, mas
    informacion
  `,
  phoneLabels: 'telefono, tel, movil, celular, whatsapp',
  emailLabels: 'correo, correo electronico, email, e mail, mail',
  toLabels: 'a, para, a la atencion de, dirigido a, destinatarios',
  subjectLabels: 'asunto, ref, referencia',
  undersigned: `
    los abajo firmantes, las abajo firmantes, las organizaciones abajo firmantes, los firmantes, las organizaciones
    firmantes, nosotros los, abajo firmantes, quienes suscribimos
  `,
  noise: `
    habilitar javascript, activar javascript, firma la carta, firme la carta, firma la peticion, comparte, compartir
    en, saltar al contenido, ir al contenido, haga clic aqui, haz clic aqui, todos los derechos reservados, leer
    mas, imprimir
  `,
  disclaimers: `
    a efectos de identificacion, solo con fines de identificacion, fines de identificacion, a titulo personal
  `,
  and: 'y, e, &',
});
