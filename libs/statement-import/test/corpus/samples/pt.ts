import type { Sample } from '../sample.js';

export const portuguese: Sample = {
  language: 'pt',
  title: 'Carta pela reabertura das escolas da Serra Clara',
  dateText: '5 de maio de 2021',
  date: '2021-05-05',
  salutation: 'Prezados membros da Câmara Municipal,',
  addressee: 'membros da Câmara Municipal',
  opening:
    'Nós, abaixo assinados, organizações da sociedade civil, manifestamos nossa preocupação com o fechamento das escolas rurais da Serra Clara desde o início do ano.',
  paragraphs: [
    'Mais de novecentas crianças caminham agora duas horas até a escola mais próxima. Muitas deixaram de estudar, e as famílias não receberam nenhuma explicação.',
    'A prefeitura afirma que não há recursos, mas o orçamento aprovado em dezembro não foi executado. Os professores continuam contratados e sem alunos.',
  ],
  leadIn: 'Por isso, exigimos que a Câmara Municipal:',
  demands: [
    'reabra as escolas da Serra Clara até o fim do mês;',
    'publique a execução do orçamento da educação;',
    'garanta transporte escolar a todas as comunidades.',
  ],
  demandDetail: 'As famílias nunca foram ouvidas, embora a lei municipal exija uma consulta antes de cada fechamento.',
  closing: 'Atenciosamente,',
  listHeading: 'Signatários',
  organizationsHeading: 'Organizações signatárias',
  individualsHeading: 'Pessoas físicas',
  organizations: [
    ['Associação de Pais da Serra Clara', 'APSC', 'BR', 'Brasil'],
    ['Rede Escola Viva', 'REV', 'BR', 'Brasil'],
    ['Centro de Educação do Campo', null, 'PT', 'Portugal'],
    ['Movimento Crianças na Escola', 'MCE', 'AO', 'Angola'],
    ['Instituto Caminhos', null, 'MZ', 'Moçambique'],
    ['Sindicato dos Professores do Vale', 'SPV', 'BR', 'Brasil'],
    ['Coletivo Juventude Rural', null, 'CV', 'Cabo Verde'],
    ['Fórum de Mulheres da Montanha', 'FMM', 'BR', 'Brasil'],
  ],
  people: [
    ['Dra.', 'Helena Prado', 'professora de pedagogia, Universidade de Alvora'],
    [null, 'João Meirinho', 'jornalista e escritor'],
    ['Prof.', 'Carlos Trevisol', 'pesquisador do Instituto Caminhos'],
  ],
  contact: {
    line: 'Contato de imprensa: Beatriz Louro, coordenadora da Rede Escola Viva, Tel: +55 11 5550 0199, beatriz@example.org',
    email: 'beatriz@example.org',
  },
  noteHeading: 'Notas',
  notes: [
    'Diário Municipal, Decreto das escolas, https://example.org/diario/7',
    'Relatório do Conselho de Educação (2020).',
    'Pesquisa com as famílias, https://example.org/pesquisa',
  ],
  noise: {
    before: ['Ir para o conteúdo', 'Início | Notícias | Quem somos', 'Compartilhe'],
    after: ['Todos os direitos reservados', 'Leia mais'],
  },
};
