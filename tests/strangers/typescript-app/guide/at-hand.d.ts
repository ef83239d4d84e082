/** What the examples on the widgets' pages take for granted: answers of the content API. */
declare const apiUrl: string;
declare const agency: import('@humas/sdk').Agency;
declare const article: import('@humas/sdk').Article;
declare const articles: import('@humas/sdk').ArticleSummary[];
declare const alerts: import('@humas/sdk').AlertList;
declare const counter: import('@humas/sdk').Counter;
declare const poll: import('@humas/sdk').Poll;
declare const terms: import('@humas/sdk').MessageTerms;
