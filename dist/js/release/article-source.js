export function articleSource(article) {
    const { article_id: id, title, agency, publisher } = article;
    const { published_earliest: earliest, published_latest: latest } = article;
    const year = earliest?.slice(0, 4) ?? null;
    return {
        id,
        title: title ?? `[Untitled article ${id}]`,
        author: agency ?? publisher,
        publisher,
        day: earliest === latest ? earliest : null,
        year: year === (latest?.slice(0, 4) ?? null) ? year : null,
        published: article.published_edtf,
        textFile: article.text_file,
    };
}
