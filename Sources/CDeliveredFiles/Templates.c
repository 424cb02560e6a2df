// The templates of this repository, with their assets.

#include "CDeliveredFiles.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_404_html[] = {
#embed "../../templates/404.html"
};
static const unsigned char a_z_html[] = {
#embed "../../templates/a-z.html"
};
static const unsigned char answer_html[] = {
#embed "../../templates/answer.html"
};
static const unsigned char article_brief_html[] = {
#embed "../../templates/article-brief.html"
};
static const unsigned char article_item_html[] = {
#embed "../../templates/article-item.html"
};
static const unsigned char article_list_html[] = {
#embed "../../templates/article-list.html"
};
static const unsigned char article_meta_html[] = {
#embed "../../templates/article-meta.html"
};
static const unsigned char article_html[] = {
#embed "../../templates/article.html"
};
static const unsigned char assets_changes_js[] = {
#embed "../../templates/assets/changes.js"
};
static const unsigned char assets_embed_css[] = {
#embed "../../templates/assets/embed.css"
};
static const unsigned char assets_filter_js[] = {
#embed "../../templates/assets/filter.js"
};
static const unsigned char assets_icon_svg[] = {
#embed "../../templates/assets/icon.svg"
};
static const unsigned char assets_preview_png[] = {
#embed "../../templates/assets/preview.png"
};
static const unsigned char assets_print_css[] = {
#embed "../../templates/assets/print.css"
};
static const unsigned char assets_search_js[] = {
#embed "../../templates/assets/search.js"
};
static const unsigned char assets_site_css[] = {
#embed "../../templates/assets/site.css"
};
static const unsigned char base_html[] = {
#embed "../../templates/base.html"
};
static const unsigned char change_html[] = {
#embed "../../templates/change.html"
};
static const unsigned char changes_html[] = {
#embed "../../templates/changes.html"
};
static const unsigned char claim_matrix_html[] = {
#embed "../../templates/claim-matrix.html"
};
static const unsigned char contents_html[] = {
#embed "../../templates/contents.html"
};
static const unsigned char copies_html[] = {
#embed "../../templates/copies.html"
};
static const unsigned char corrections_html[] = {
#embed "../../templates/corrections.html"
};
static const unsigned char data_html[] = {
#embed "../../templates/data.html"
};
static const unsigned char date_html[] = {
#embed "../../templates/date.html"
};
static const unsigned char density_strip_html[] = {
#embed "../../templates/density-strip.html"
};
static const unsigned char density_table_html[] = {
#embed "../../templates/density-table.html"
};
static const unsigned char density_html[] = {
#embed "../../templates/density.html"
};
static const unsigned char downloads_html[] = {
#embed "../../templates/downloads.html"
};
static const unsigned char embed_html[] = {
#embed "../../templates/embed.html"
};
static const unsigned char event_brief_list_html[] = {
#embed "../../templates/event-brief-list.html"
};
static const unsigned char event_brief_html[] = {
#embed "../../templates/event-brief.html"
};
static const unsigned char event_contested_html[] = {
#embed "../../templates/event-contested.html"
};
static const unsigned char event_date_html[] = {
#embed "../../templates/event-date.html"
};
static const unsigned char event_detail_html[] = {
#embed "../../templates/event-detail.html"
};
static const unsigned char event_head_html[] = {
#embed "../../templates/event-head.html"
};
static const unsigned char event_list_html[] = {
#embed "../../templates/event-list.html"
};
static const unsigned char event_page_html[] = {
#embed "../../templates/event-page.html"
};
static const unsigned char event_report_html[] = {
#embed "../../templates/event-report.html"
};
static const unsigned char event_html[] = {
#embed "../../templates/event.html"
};
static const unsigned char feed_xml[] = {
#embed "../../templates/feed.xml"
};
static const unsigned char figure_ranges_html[] = {
#embed "../../templates/figure-ranges.html"
};
static const unsigned char figure_html[] = {
#embed "../../templates/figure.html"
};
static const unsigned char filter_html[] = {
#embed "../../templates/filter.html"
};
static const unsigned char home_html[] = {
#embed "../../templates/home.html"
};
static const unsigned char key_html[] = {
#embed "../../templates/key.html"
};
static const unsigned char lead_html[] = {
#embed "../../templates/lead.html"
};
static const unsigned char letters_html[] = {
#embed "../../templates/letters.html"
};
static const unsigned char map_figure_html[] = {
#embed "../../templates/map-figure.html"
};
static const unsigned char map_page_html[] = {
#embed "../../templates/map-page.html"
};
static const unsigned char map_places_html[] = {
#embed "../../templates/map-places.html"
};
static const unsigned char moved_html[] = {
#embed "../../templates/moved.html"
};
static const unsigned char neighbourhood_html[] = {
#embed "../../templates/neighbourhood.html"
};
static const unsigned char news_html[] = {
#embed "../../templates/news.html"
};
static const unsigned char original_html[] = {
#embed "../../templates/original.html"
};
static const unsigned char page_html[] = {
#embed "../../templates/page.html"
};
static const unsigned char pager_html[] = {
#embed "../../templates/pager.html"
};
static const unsigned char parts_html[] = {
#embed "../../templates/parts.html"
};
static const unsigned char search_html[] = {
#embed "../../templates/search.html"
};
static const unsigned char source_box_html[] = {
#embed "../../templates/source-box.html"
};
static const unsigned char source_index_html[] = {
#embed "../../templates/source-index.html"
};
static const unsigned char source_name_html[] = {
#embed "../../templates/source-name.html"
};
static const unsigned char source_html[] = {
#embed "../../templates/source.html"
};
static const unsigned char statements_html[] = {
#embed "../../templates/statements.html"
};
static const unsigned char timeline_html[] = {
#embed "../../templates/timeline.html"
};
static const unsigned char topic_group_html[] = {
#embed "../../templates/topic-group.html"
};
static const unsigned char topic_index_html[] = {
#embed "../../templates/topic-index.html"
};
static const unsigned char topic_html[] = {
#embed "../../templates/topic.html"
};
static const unsigned char week_chart_html[] = {
#embed "../../templates/week-chart.html"
};

static const struct delivered_file files[] = {
    {"404.html", file_404_html, sizeof file_404_html},
    {"a-z.html", a_z_html, sizeof a_z_html},
    {"answer.html", answer_html, sizeof answer_html},
    {"article-brief.html", article_brief_html, sizeof article_brief_html},
    {"article-item.html", article_item_html, sizeof article_item_html},
    {"article-list.html", article_list_html, sizeof article_list_html},
    {"article-meta.html", article_meta_html, sizeof article_meta_html},
    {"article.html", article_html, sizeof article_html},
    {"assets/changes.js", assets_changes_js, sizeof assets_changes_js},
    {"assets/embed.css", assets_embed_css, sizeof assets_embed_css},
    {"assets/filter.js", assets_filter_js, sizeof assets_filter_js},
    {"assets/icon.svg", assets_icon_svg, sizeof assets_icon_svg},
    {"assets/preview.png", assets_preview_png, sizeof assets_preview_png},
    {"assets/print.css", assets_print_css, sizeof assets_print_css},
    {"assets/search.js", assets_search_js, sizeof assets_search_js},
    {"assets/site.css", assets_site_css, sizeof assets_site_css},
    {"base.html", base_html, sizeof base_html},
    {"change.html", change_html, sizeof change_html},
    {"changes.html", changes_html, sizeof changes_html},
    {"claim-matrix.html", claim_matrix_html, sizeof claim_matrix_html},
    {"contents.html", contents_html, sizeof contents_html},
    {"copies.html", copies_html, sizeof copies_html},
    {"corrections.html", corrections_html, sizeof corrections_html},
    {"data.html", data_html, sizeof data_html},
    {"date.html", date_html, sizeof date_html},
    {"density-strip.html", density_strip_html, sizeof density_strip_html},
    {"density-table.html", density_table_html, sizeof density_table_html},
    {"density.html", density_html, sizeof density_html},
    {"downloads.html", downloads_html, sizeof downloads_html},
    {"embed.html", embed_html, sizeof embed_html},
    {"event-brief-list.html", event_brief_list_html, sizeof event_brief_list_html},
    {"event-brief.html", event_brief_html, sizeof event_brief_html},
    {"event-contested.html", event_contested_html, sizeof event_contested_html},
    {"event-date.html", event_date_html, sizeof event_date_html},
    {"event-detail.html", event_detail_html, sizeof event_detail_html},
    {"event-head.html", event_head_html, sizeof event_head_html},
    {"event-list.html", event_list_html, sizeof event_list_html},
    {"event-page.html", event_page_html, sizeof event_page_html},
    {"event-report.html", event_report_html, sizeof event_report_html},
    {"event.html", event_html, sizeof event_html},
    {"feed.xml", feed_xml, sizeof feed_xml},
    {"figure-ranges.html", figure_ranges_html, sizeof figure_ranges_html},
    {"figure.html", figure_html, sizeof figure_html},
    {"filter.html", filter_html, sizeof filter_html},
    {"home.html", home_html, sizeof home_html},
    {"key.html", key_html, sizeof key_html},
    {"lead.html", lead_html, sizeof lead_html},
    {"letters.html", letters_html, sizeof letters_html},
    {"map-figure.html", map_figure_html, sizeof map_figure_html},
    {"map-page.html", map_page_html, sizeof map_page_html},
    {"map-places.html", map_places_html, sizeof map_places_html},
    {"moved.html", moved_html, sizeof moved_html},
    {"neighbourhood.html", neighbourhood_html, sizeof neighbourhood_html},
    {"news.html", news_html, sizeof news_html},
    {"original.html", original_html, sizeof original_html},
    {"page.html", page_html, sizeof page_html},
    {"pager.html", pager_html, sizeof pager_html},
    {"parts.html", parts_html, sizeof parts_html},
    {"search.html", search_html, sizeof search_html},
    {"source-box.html", source_box_html, sizeof source_box_html},
    {"source-index.html", source_index_html, sizeof source_index_html},
    {"source-name.html", source_name_html, sizeof source_name_html},
    {"source.html", source_html, sizeof source_html},
    {"statements.html", statements_html, sizeof statements_html},
    {"timeline.html", timeline_html, sizeof timeline_html},
    {"topic-group.html", topic_group_html, sizeof topic_group_html},
    {"topic-index.html", topic_index_html, sizeof topic_index_html},
    {"topic.html", topic_html, sizeof topic_html},
    {"week-chart.html", week_chart_html, sizeof week_chart_html},
};

const struct delivered_file *delivered_template(size_t position)
{
    return position < sizeof files / sizeof *files ? &files[position] : NULL;
}
