import { languageTable } from './language-table.js';

export const portuguese = languageTable({
  code: 'pt',
  stopwords: 'o a os as de do da dos das e em que por para com uma um se seu sua nao mais ao pela pelo nos na no sao',
  salutations: `
    prezado, prezada, prezados, prezadas, caro, cara, caros, caras, senhor, senhora, senhores, excelencia,
    excelencias, excelentissimo, exmo, exma, a quem possa interessar
  `,
  closings: `
    atenciosamente, cordialmente, saudacoes, respeitosamente, em solidariedade, sinceramente, com os melhores
    cumprimentos, cumprimentos, obrigado, assinam, assinado, assinado por, subscrevem
  `,
  requests: `
    pedimos, exigimos, instamos, solicitamos, apelamos, conclamamos, demandamos, reivindicamos, recomendamos,
    exortamos, convocamos, fazemos um apelo, requeremos
  `,
  requestVerbs: `
    pedimos, exigimos, instamos, solicitamos, apelamos, conclamamos, reivindicamos, reivindicacoes, recomendamos,
    recomendacoes, exortamos, devem, seguintes medidas, demandas, exigem, pedem
  `,
  requestLinks: 'a, ao, que, para',
  demandHeadings: `
    demandas, nossas demandas, reivindicacoes, nossas reivindicacoes, recomendacoes, exigencias, pedidos, exigimos
  `,
  noteHeadings: 'notas, nota, notas de rodape, referencias, fontes',
  signatoryWords: `
    signatarios, signatarias, signatario, assinaturas, assinam, assinado por, abaixo assinados, subscrevem,
    subscritores, organizacoes signatarias, apoiadores, apoio, adesoes
  `,
  organizationWords: `
    organizacoes, organizacao, associacoes, redes, coletivos, sindicatos, ong, ongs, osc, entidades, instituicoes,
    grupos, movimentos, partidos, empresas
  `,
  individualWords: `
    individuos, individuais, pessoas, personalidades, academicos, especialistas, cidadaos, pesquisadores, a titulo
    individual, pessoas fisicas
  `,
  areaWords: `
    global, globais, regional, regionais, nacional, nacionais, internacional, internacionais, africa, asia, europa,
    america latina, outros, outras
  `,
  honorifics: 'Profa., Profª, Dr.ª, Drª, Sr.ª, Srª, Professora, Dom, Dona, Eng.',
  roleWords: `
    diretor, diretora, presidente, professor, professora, advogado, advogada, jornalista, escritor, escritora,
    membro, coordenador, coordenadora, fundador, fundadora, secretario, deputado, deputada, senador, ministro,
    pesquisador, pesquisadora, ativista, economista
  `,
  onBehalf: 'em nome de, em nome da, em nome do, em representacao de, em representacao da',
  copyLabels: 'cc, copia para, com copia para',
  contactLabels: `
    contato, contatos, contacto, pessoa de contato, para mais informacoes, mais informacoes, contato de imprensa
  `,
  phoneLabels: 'telefone, tel, celular, telemovel, whatsapp',
  emailLabels: 'correio eletronico, email, e mail, mail',
  toLabels: 'para, ao, aos, a atencao de, destinatarios',
  subjectLabels: 'assunto',
  undersigned: `
    nos abaixo assinados, nos abaixo assinadas, as organizacoes abaixo assinadas, abaixo assinados, abaixo
    assinadas, as organizacoes signatarias, nos as organizacoes
  `,
  noise: `
    habilite o javascript, ative o javascript, assine a carta, assine a peticao, compartilhe, compartilhar,
    partilhar, ir para o conteudo, clique aqui, todos os direitos reservados, leia mais
  `,
  disclaimers: 'para fins de identificacao, apenas para identificacao, a titulo pessoal',
  and: 'e, &',
});
