// Generated from openapi.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agencies
         * @description Every agency, in order of name. A ministry's own units name it as `parent`.
         */
        get: operations["agencies.list"];
        put?: never;
        /**
         * Add an agency
         * @description Scope `agencies:write`. A key of one agency may add units below it; only a key of all agencies adds one
         *     without a parent.
         */
        post: operations["agencies.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one agency */
        get: operations["agencies.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{agency}/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an agency's urgent notices in force
         * @description "Serta-merta" information (UU 14/2008, article 10): what may threaten life or public order. Notices of the
         *     agency itself and of the agencies above it, most severe first; one whose time is over is gone. The answer may
         *     be kept no longer than the list stays as it is, and at most 15 seconds; its `ETag` is weak, because `asOf` moves on.
         */
        get: operations["alerts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List categories
         * @description The shared taxonomy, in its editorial order. With `agency`, only those the agency has published in.
         */
        get: operations["categories.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List published articles
         * @description Published articles, newest first unless `sort` says otherwise. Filters narrow together.
         *     Withdrawn articles never appear.
         */
        get: operations["articles.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/popular": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the most read articles
         * @description Ranked by counted views within the window; `all` adds the baseline a site brought along.
         *     Equal counts are ordered by publication, newest first.
         */
        get: operations["articles.popular"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count published articles by month
         * @description The months in which anything was published, newest first, in the agency's own time zone (WIB without an agency).
         *     `from` and `to` of a month go into `articles.list` as they are.
         */
        get: operations["articles.archive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{article}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one article */
        get: operations["articles.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{agency}/articles/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one article by the address readers see */
        get: operations["articles.getBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search published articles
         * @description Words in any of their Indonesian forms (`mengumumkan` finds `pengumuman`), names with a typing error, and whole
         *     phrases in double quotes; a word behind `-` must not occur. Whatever is typed is a question, never an error.
         *     Best match first unless `sort` says otherwise. Filters are those of `articles.list`.
         */
        get: operations["search.articles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Complete what a reader is typing
         * @description Headlines, tags and agencies that hold the words typed so far, the last one unfinished.
         */
        get: operations["search.suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/rss.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow news by RSS 2.0
         * @description The newest 50 articles with their whole text, co-publishers and pictures.
         *     Query parameters that are not described here are ignored, because feed readers add their own.
         */
        get: operations["feeds.rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/atom.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow news by Atom
         * @description RFC 4287. The newest 50 articles with their whole text.
         *     Query parameters that are not described here are ignored, because feed readers add their own.
         */
        get: operations["feeds.atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow news by JSON Feed
         * @description JSON Feed 1.1. The newest 50 articles with their whole text.
         *     Query parameters that are not described here are ignored, because feed readers add their own.
         */
        get: operations["feeds.json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/news-sitemap.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell search engines of the last two days
         * @description A news sitemap: at most 1,000 articles of the last two days.
         *     Query parameters that are not described here are ignored, because feed readers add their own.
         */
        get: operations["feeds.newsSitemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/gpr.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow news as the national GPR box did
         * @description A valid successor of the XML the national GPR box reads: the newest 10 articles under the same element names, now
         *     as RSS 2.0 (`item` stands in `channel`; elements RSS does not know carry a namespace), escaped, with absolute
         *     addresses and times with an offset. `title`, `category_title`, `author` and `description` hold no `<` or `>`,
         *     because programs made for the old box paste them into pages as HTML.
         *     Query parameters that are not described here are ignored, because feed readers add their own.
         */
        get: operations["feeds.gpr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{article}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say publicly what was corrected
         * @description Scope `articles:write`. The note joins the article's `changeHistory`, its status becomes `corrected`, and readers
         *     see both.
         */
        post: operations["articles.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{article}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an article
         * @description Scope `articles:write`. From now on its addresses answer 410 with the reason. Withdrawing it again changes
         *     nothing, needs no `If-Match`, and answers what was said the first time.
         */
        post: operations["articles.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{agency}/imports/{source}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what came from one source
         * @description Scope `articles:write`. What a sync compares its source with: it keeps no state of its own, so it can be ended
         *     at any moment and run from any machine. In order of `sourceId`.
         */
        get: operations["imports.list"];
        put?: never;
        /**
         * Bring along what one source counted
         * @description Scope `articles:write`. Stores `viewBaseline` of up to 1000 articles at once, for those of which nothing else is
         *     new: no text is read, sent or compared. Versions and ETags stay as they are. All are stored, or none. What is
         *     withdrawn is stored too, and shows when it is published again. Repeating changes nothing.
         */
        post: operations["imports.count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{agency}/imports/{source}/{sourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Carry one article over
         * @description Scope `articles:write`. The first time the article is created and published; later it is made to be what the
         *     source says now, and keeps its id, its counts and its reactions. A new slug leaves a redirect behind. What is
         *     equal is `unchanged` and keeps its version. A new `viewBaseline` alone is stored and is no change.
         *
         *     Send the HTML as it is: the server sanitises it against an allow-list and reports in `removed` what it took
         *     out. A picture in the text names its medium, `<img src="med_…">`, inside `<figure>`; the server writes
         *     address, sizes, caption and credit. Any other picture is removed, so that readers never fetch from elsewhere.
         *
         *     An article that `imports.withdraw` withdrew is published again (`restored`). One that an editor withdrew here
         *     stays withdrawn: 409.
         */
        put: operations["imports.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{agency}/imports/{source}/{sourceId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw what the source no longer has
         * @description Scope `articles:write`. As `articles.withdraw`, but the source may bring the article back with `imports.put`.
         *     Withdrawing it again changes nothing and answers what was said the first time.
         */
        post: operations["imports.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store a picture
         * @description Scope `media:write`. JPEG, PNG, WebP, AVIF or GIF (its first frame), told by its bytes and not by its name, at
         *     most 25 MB and 50 megapixels. It is decoded and written anew, so that nothing hidden in the file survives
         *     (EXIF with place and device, scripts, trailing data), and made in several widths.
         *
         *     The same bytes with the same words for the same agency are the same medium: sending them again answers 200
         *     with what is there.
         */
        post: operations["media.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List keys
         * @description Scope `keys:manage`. Keys of the asking key's agency and of the units below it, newest first, revoked ones
         *     included. Secrets are never shown again.
         */
        get: operations["keys.list"];
        put?: never;
        /**
         * Make a key
         * @description Scope `keys:manage`. The answer holds the secret, once: the server keeps only its SHA-256. A key can give no
         *     scope that it does not have, and reach no agency that it does not reach.
         */
        post: operations["keys.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a key
         * @description Scope `keys:manage`. It opens nothing from now on. Revoking it again changes nothing. A key cannot revoke
         *     itself, so that nobody locks the last door from outside.
         */
        delete: operations["keys.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/counters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read view and reaction counts
         * @description Counts of up to 100 articles. Unknown or withdrawn ids are left out, never shown as 0.
         *     `total` is `baseline + counted`; everything left out of it is in `excluded`, by reason.
         */
        get: operations["counters.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that articles were really on a reader's screen
         * @description Sent by the beacon, as `text/plain` holding JSON (so that no preflight is needed) or as JSON.
         *     A 204 means durable: the events are committed. Sending the same event again changes nothing.
         *     Events of unknown or withdrawn articles are dropped without an error, so that one of them
         *     never blocks a reader's queue.
         */
        post: operations["views.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{article}/counts/reclassify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count what was set aside, or set aside what was counted
         * @description Scope `counts:write`. Limits are a guess: what they set aside as `suspected` is kept, and can be counted after
         *     all, as what was counted can be set aside. Moves whole hours; sums stay the same. Doing it again moves what is
         *     left, usually nothing. Everything is kept in the audit log with its reason.
         */
        post: operations["counters.reclassify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{article}/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an article's reaction poll with its tally */
        get: operations["polls.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{article}/reaction": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The article's id. */
                article: components["parameters"]["Article"];
            };
            cookie?: never;
        };
        /** Read my reaction */
        get: operations["reactions.get"];
        /**
         * Set my reaction
         * @description Idempotent. The answer comes after the commit and holds the tally with this vote in it.
         */
        put: operations["reactions.set"];
        /**
         * Vote by a plain form, for readers without JavaScript
         * @description Makes a voter secret when none is sent, records the vote as class `nojs` and answers 303 to the result
         *     page, where it can be changed or withdrawn. An empty `choice` withdraws. `returnTo` is used only when
         *     it lies within the agency's domains; otherwise the article's own address is.
         */
        post: operations["reactions.submitForm"];
        /**
         * Withdraw my reaction
         * @description Idempotent. Withdrawing what was never set is a 200 with `choice` null.
         */
        delete: operations["reactions.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{article}/reaction/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the reader without JavaScript what was recorded
         * @description A small page in both languages with change, withdraw and a link back. Never cached.
         */
        get: operations["reactions.showResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages to read and judge
         * @description Scope `messages:moderate`. Messages to the key's agency and the units below it, oldest first, so that nobody waits
         *     behind those who came later. Identity and telephone numbers and e-mail addresses were masked before anything was stored.
         */
        get: operations["messages.list"];
        put?: never;
        /**
         * Write to an agency
         * @description Stored as `pending`: nothing a reader writes is public before somebody at the agency approved it. The answer
         *     comes after the commit. No address of the writer is stored. Control characters are taken out, and space around
         *     the words. An article of another agency is a 404, as one that is not public.
         */
        post: operations["messages.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{article}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what readers wrote about an article
         * @description Only what somebody at the agency approved, newest first. What waits or was rejected is never in it.
         */
        get: operations["messages.published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{message}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a message be shown
         * @description Scope `messages:moderate`. Also for one that was rejected before: who decides may think again.
         */
        post: operations["messages.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{message}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a message from being shown
         * @description Scope `messages:moderate`. Also for one that was approved before: it is gone from the page at once.
         */
        post: operations["messages.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{message}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Erase a message for good
         * @description Scope `messages:moderate`. What a writer has the right to ask for (UU 27/2022, article 8). Text and name are gone
         *     after the answer, from every later backup too; the audit log keeps that a message was erased, by which key and
         *     when, and none of its words.
         */
        delete: operations["messages.erase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a writer agrees to
         * @description The version is stored with each message as proof of consent (UU 27/2022, article 24).
         */
        get: operations["messages.terms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write by a plain form, for readers without JavaScript
         * @description Stores the message and answers 303 to a page that says so. The same words about the same thing under the same
         *     name within 24 hours are stored once, so that "reload" and "back" do no harm. Whatever cannot be stored (no
         *     words, too many, no consent, too many messages) is answered with a page that holds what was written, to be sent
         *     again: only `agency` and `text` are therefore required here. `returnTo` is used only when it lies within the
         *     agency's domains.
         */
        post: operations["messages.submitForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell the writer without JavaScript that the message arrived
         * @description A small page in both languages with a link back. Holds nothing of the message; never cached.
         */
        get: operations["messages.showSent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what is counted, what is not, and what is stored */
        get: operations["definitions.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process answers */
        get: operations["health.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the server can do its work
         * @description Asks the database.
         */
        get: operations["health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what the process measured
         * @description Prometheus text: requests and their time by operation, groups and their wait, database connections, limits,
         *     memory. Holds nothing about a reader. With `HUMAS_METRICS_TOKEN` set it needs that token as a bearer.
         */
        get: operations["metrics.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Slug: string;
        /** @description A slug, or an id beginning with `agc_`. */
        AgencyKey: string;
        AgencyId: string;
        ArticleId: string;
        CategoryId: string;
        MediaId: string;
        KeyId: string;
        AlertId: string;
        MessageId: string;
        SourceName: string;
        SourceId: string;
        /**
         * @description The language a text is written in (BCP 47).
         * @enum {string}
         */
        Locale: "id" | "en";
        /** @description A text in Indonesian, and in English where there is one. */
        LocalizedText: {
            id: string;
            en?: string;
        };
        /** @description The stable key of a poll option. */
        ChoiceKey: string;
        /** @description 22 to 64 characters of base64url, at least 128 random bits. */
        VoterSecret: string;
        Page: {
            /** @description Cursor of the next page. */
            next: string | null;
            /** @description Cursor of the previous page. */
            prev: string | null;
            /** @description All matches; only with `total=true`. */
            total?: number;
        };
        /** @enum {string} */
        AgencyKind: "ministry" | "agency" | "regionalOffice" | "upt" | "blu";
        AgencyReference: {
            id: components["schemas"]["AgencyId"];
            slug: components["schemas"]["Slug"];
            name: string;
            shortName: string;
        };
        Agency: {
            id: components["schemas"]["AgencyId"];
            slug: components["schemas"]["Slug"];
            name: string;
            shortName: string;
            kind: components["schemas"]["AgencyKind"];
            /** @description The agency this one is a unit of. */
            parent: components["schemas"]["AgencyReference"] | null;
            /**
             * @description Its role under the public information law (UU 14/2008).
             * @enum {string|null}
             */
            ppidRole: "main" | "executing" | null;
            /**
             * @description IANA zone of its offices, one of the three Indonesian zones.
             * @enum {string}
             */
            timeZone: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
            brand: components["schemas"]["Brand"];
            contacts: components["schemas"]["Contacts"];
            /** @description Hosts on which the agency publishes; links back from the API stay within them. */
            domains: string[];
        };
        Brand: {
            /** @description Value of `data-humas-theme`. */
            theme: string;
            logo: {
                /** Format: uri */
                url: string;
                alt: string;
            } | null;
            /** @description The line that names the parent, such as "BLU – Kementerian …". */
            endorsement: components["schemas"]["LocalizedText"] | null;
            /** @description One line under the name. */
            descriptor: components["schemas"]["LocalizedText"] | null;
        };
        Contacts: {
            phone: string | null;
            whatsapp: string | null;
            email: string | null;
            address: string | null;
            hours: components["schemas"]["LocalizedText"] | null;
            /** @description The agency's page on the national complaint service SP4N-LAPOR. */
            laporUrl: string | null;
        };
        AgencyPage: {
            items: components["schemas"]["Agency"][];
            page: components["schemas"]["Page"];
        };
        NewAgency: {
            slug: components["schemas"]["Slug"];
            name: string;
            shortName: string;
            kind: components["schemas"]["AgencyKind"];
            /** @description Slug or id of the agency it is a unit of; none when left out. */
            parent?: components["schemas"]["AgencyKey"] | null;
            /**
             * @default Asia/Jakarta
             * @enum {string}
             */
            timeZone: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
            /** @enum {string|null} */
            ppidRole?: "main" | "executing" | null;
            /**
             * @description Value of `data-humas-theme`.
             * @default netral
             */
            theme: string;
            /** @description Hosts on which the agency publishes. */
            domains?: string[];
        };
        /** @enum {string} */
        Scope: "articles:write" | "media:write" | "agencies:write" | "messages:moderate" | "counts:write" | "keys:manage";
        NewKey: {
            /** @description What the key is for. */
            name: string;
            /** @description The agency it belongs to (slug or id); that of the asking key when left out. */
            agency?: components["schemas"]["AgencyKey"] | null;
            scopes: components["schemas"]["Scope"][];
        };
        Key: {
            id: components["schemas"]["KeyId"];
            name: string;
            /** @description The agency it reaches, with the units below it; null reaches all. */
            agency: components["schemas"]["AgencyReference"] | null;
            scopes: components["schemas"]["Scope"][];
            /** Format: date-time */
            createdAt: string;
            /** @description To the minute; null when never used. */
            lastUsedAt: string | null;
            revokedAt: string | null;
        };
        CreatedKey: {
            id: components["schemas"]["KeyId"];
            name: string;
            agency: components["schemas"]["AgencyReference"] | null;
            scopes: components["schemas"]["Scope"][];
            /** Format: date-time */
            createdAt: string;
            lastUsedAt: null;
            revokedAt: null;
            /** @description Shown this once. */
            secret: string;
        };
        Category: {
            id: components["schemas"]["CategoryId"];
            slug: components["schemas"]["Slug"];
            name: components["schemas"]["LocalizedText"];
        };
        Media: {
            id: components["schemas"]["MediaId"];
            /** Format: uri */
            url: string;
            mimeType: string;
            /** @description Pixels. */
            width: number;
            /** @description Pixels. */
            height: number;
            /** @description The same picture in other sizes or formats, smallest first; may be empty. */
            renditions: {
                /** Format: uri */
                url: string;
                mimeType: string;
                width: number;
                height: number;
            }[];
            /** @description Empty only when `decorative` is true. */
            alt: string;
            decorative: boolean;
            caption: string | null;
            credit: components["schemas"]["PhotoCredit"] | null;
        };
        NewMedia: {
            /** @description The picture's bytes. */
            file: string;
            agency: components["schemas"]["AgencyKey"];
            /** @description What the picture shows; empty only with `decorative`. */
            alt: string;
            /**
             * @default false
             * @enum {string}
             */
            decorative: "true" | "false";
            caption?: string;
            photographer?: string;
            initials?: string;
            unit?: string;
        };
        /** @description Who made the picture; rendered as "Foto: unit/name". */
        PhotoCredit: {
            photographer: string | null;
            initials: string | null;
            unit: string | null;
        };
        Attachment: {
            /** Format: uri */
            url: string;
            label: string;
            mimeType: string;
            bytes: number;
        };
        /** @enum {string} */
        ArticleType: "news" | "pressRelease" | "statement" | "announcement" | "speech" | "infographic" | "gallery" | "video" | "clarification" | "agenda";
        /**
         * @description `corrected` is published with a public correction note.
         * @enum {string}
         */
        ArticleStatus: "published" | "corrected";
        Credit: {
            /** @enum {string} */
            role: "writer" | "reporter" | "photographer" | "editor" | "translator" | "source";
            name: string | null;
            initials: string | null;
            unit: string | null;
            order: number;
        };
        Dateline: {
            place: string;
            unit: string | null;
            /** @description As it opens the article, such as "Jakarta – Humas BKN". */
            text: string;
        };
        /** @description A feed as jsonfeed.org describes version 1.1. */
        JsonFeed: {
            /** @constant */
            version: "https://jsonfeed.org/version/1.1";
            title: string;
            description: string;
            /**
             * Format: uri
             * @description The page that shows the same to readers.
             */
            home_page_url: string;
            /** Format: uri */
            feed_url: string;
            language: components["schemas"]["Locale"];
            items: components["schemas"]["JsonFeedItem"][];
        };
        /** @description One article; it has `content_html`, or `content_text` when its text is too long for a feed. */
        JsonFeedItem: {
            id: components["schemas"]["ArticleId"];
            /** Format: uri */
            url: string;
            title: string;
            /** @description The whole text; its addresses are absolute. */
            content_html?: string;
            /** @description The summary once more. */
            content_text?: string;
            summary: string;
            /** Format: uri */
            image?: string;
            /** Format: date-time */
            date_published: string;
            /** Format: date-time */
            date_modified: string;
            authors: {
                name: string;
            }[];
            tags: string[];
            language: components["schemas"]["Locale"];
            /** @description What the format has no field for. */
            _humas: {
                type: components["schemas"]["ArticleType"];
                status: components["schemas"]["ArticleStatus"];
                agency: components["schemas"]["AgencyReference"];
                coPublishers: components["schemas"]["AgencyReference"][];
                category: components["schemas"]["Category"];
            };
        } & (unknown | unknown);
        ArticleReference: {
            id: components["schemas"]["ArticleId"];
            slug: components["schemas"]["Slug"];
            /** Format: uri */
            canonicalUrl: string;
            headline: string;
            agency: components["schemas"]["AgencyReference"];
            /** Format: date-time */
            publishedAt: string;
            locale: components["schemas"]["Locale"];
        };
        /** @description What cards and articles share. */
        ArticleCore: {
            id: components["schemas"]["ArticleId"];
            type: components["schemas"]["ArticleType"];
            slug: components["schemas"]["Slug"];
            /** Format: uri */
            canonicalUrl: string;
            headline: string;
            /** @description The essence in a sentence or two under the headline. */
            lead: string | null;
            excerpt: string;
            category: components["schemas"]["Category"];
            tags: string[];
            agency: components["schemas"]["AgencyReference"];
            coPublishers: components["schemas"]["AgencyReference"][];
            cover: components["schemas"]["Media"] | null;
            credits: components["schemas"]["Credit"][];
            status: components["schemas"]["ArticleStatus"];
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            updatedAt: string;
            locale: components["schemas"]["Locale"];
            /** @description The verdict of a clarification; null for every other type. */
            verdict: components["schemas"]["Verdict"] | null;
        };
        /** @description An article without its body. */
        ArticleSummary: components["schemas"]["ArticleCore"];
        Article: components["schemas"]["ArticleCore"] & {
            /** @description Where the article was written when that was elsewhere. */
            source: {
                system: string;
                id: string;
                /** Format: uri */
                url: string;
            } | null;
            body: components["schemas"]["ArticleBody"];
            dateline: components["schemas"]["Dateline"] | null;
            /**
             * Format: date
             * @description The day the reported event took place.
             */
            eventDate: string | null;
            /** @description The sign-off as written, such as "(raf/dn)". */
            creditLine: string | null;
            gallery: components["schemas"]["Media"][];
            attachments: components["schemas"]["Attachment"][];
            keyFigures: components["schemas"]["KeyFigure"][];
            changeHistory: components["schemas"]["Change"][];
            translations: components["schemas"]["ArticleReference"][];
            /** @description Editors' links, shown as a labelled aside after paragraph `after` (0 is after the body). */
            readAlso: {
                article: components["schemas"]["ArticleReference"];
                after: number;
            }[];
            related: components["schemas"]["ArticleSummary"][];
            /** @description Question and options without counts; null when the poll is off. */
            poll: components["schemas"]["PollDefinition"] | null;
            clarification: components["schemas"]["Clarification"] | null;
        };
        ArticleBody: {
            /** @description Sanitised by the server against an allow-list; safe to place in a page. */
            html: string;
            text: string;
            wordCount: number;
            /** @description At 200 words a minute, rounded up. */
            readingMinutes: number;
        };
        KeyFigure: {
            value: number;
            unit: string | null;
            label: string;
            source: string | null;
        };
        Change: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "update" | "correction";
            note: string;
        };
        /** @enum {string} */
        Verdict: "hoax" | "disinformation" | "misinformation" | "false" | "misleading" | "scam" | "satire" | "true";
        /** @description What was claimed, what is true and what proves it (schema.org ClaimReview). */
        Clarification: {
            claim: string;
            appearances: components["schemas"]["LabelledLink"][];
            verdict: components["schemas"]["Verdict"];
            explanation: string;
            evidence: components["schemas"]["LabelledLink"][];
            /** Format: date-time */
            claimSeenAt: string | null;
        };
        /** @description An article as its source has it. */
        ImportedArticle: {
            /**
             * @default news
             * @enum {string}
             */
            type: "news" | "pressRelease" | "statement" | "announcement" | "speech" | "infographic" | "gallery" | "video" | "agenda";
            /**
             * @description Made from the headline when left out. One that another article of the agency has, or that is the address of
             *     a page such as `berita`, gets a number.
             */
            slug?: components["schemas"]["Slug"] | null;
            headline: string;
            lead?: string | null;
            /** @description The beginning of the text when left out. */
            excerpt?: string | null;
            /** @description As the source has it; see above for pictures. */
            bodyHtml: string;
            dateline?: components["schemas"]["Dateline"] | null;
            /** Format: date */
            eventDate?: string | null;
            /**
             * @description A slug of the shared taxonomy (`categories.list`).
             * @default berita
             */
            category: components["schemas"]["Slug"];
            tags?: string[];
            credits?: components["schemas"]["Credit"][];
            creditLine?: string | null;
            cover?: components["schemas"]["MediaId"] | null;
            gallery?: components["schemas"]["MediaId"][];
            /**
             * Format: date-time
             * @description A time to come counts as now; see `embargoedUntil`.
             */
            publishedAt: string;
            /**
             * @description The moment before which nobody may read it, at most a year from now; it is published then, by the database's
             *     clock, at this moment rather than at `publishedAt`. One in the past is no embargo.
             */
            embargoedUntil?: string | null;
            updatedAt?: string | null;
            /** @default id */
            locale: components["schemas"]["Locale"];
            /** @description The address search engines should show when that is not the newsroom's. */
            canonicalUrl?: components["schemas"]["WebAddress"] | null;
            sourceUrl: components["schemas"]["WebAddress"];
            /** @description Anything that differs when the article differs; `imports.list` gives it back. */
            sourceVersion: string;
            /**
             * @description Views the source counted.
             * @default 0
             */
            viewBaseline: number;
            /**
             * @description Whether readers are asked for their opinion, and how.
             * @enum {string|null}
             */
            pollPreset?: "usefulness" | "emotion" | null;
            /** @description What the editor says was corrected; it joins `changeHistory` once. */
            correction?: components["schemas"]["Correction"] | null;
        };
        /** Format: uri */
        WebAddress: string;
        Correction: {
            /** @description Public. */
            note: string;
        };
        Withdrawal: {
            /** @description Public. */
            reason: string;
            /** @description The article that says it right, of the same agency. */
            replacedBy?: components["schemas"]["ArticleId"] | null;
        };
        /** @description Where an article stands after a change. */
        ArticleState: {
            article: components["schemas"]["ArticleId"];
            slug: components["schemas"]["Slug"];
            /** @enum {string} */
            status: "scheduled" | "published" | "corrected" | "withdrawn";
            /** @description What `If-Match` compares. */
            version: number;
        };
        ImportState: {
            sourceId: components["schemas"]["SourceId"];
            sourceVersion: string;
            article: components["schemas"]["ArticleId"];
            slug: components["schemas"]["Slug"];
            /** @enum {string} */
            status: "scheduled" | "published" | "corrected" | "withdrawn";
            /**
             * @description `source` by `imports.withdraw`, `editor` by `articles.withdraw`; null when public.
             * @enum {string|null}
             */
            withdrawnBy: "source" | "editor" | null;
            viewBaseline: number;
            version: number;
            /**
             * Format: date-time
             * @description When the source last changed it.
             */
            importedAt: string;
        };
        ImportPage: {
            items: components["schemas"]["ImportState"][];
            page: components["schemas"]["Page"];
        };
        ImportCounts: {
            /** @description Of an article that is named twice the last counts. */
            items: components["schemas"]["ImportCount"][];
        };
        /** @description How often the source counted one of its articles as read. */
        ImportCount: {
            sourceId: components["schemas"]["SourceId"];
            viewBaseline: number;
        };
        ImportCountResult: {
            /** @description Articles whose number is another than before. */
            updated: number;
            /** @description What never came from this source, in the order it was sent. */
            unknown: components["schemas"]["SourceId"][];
        };
        ImportResult: {
            /** @enum {string} */
            outcome: "created" | "updated" | "unchanged" | "restored";
            /** @description The same as `outcome` being `unchanged`. */
            unchanged: boolean;
            article: components["schemas"]["ArticleReference"];
            version: number;
            /** @description What the server took out of the HTML; empty when it was clean. */
            removed: components["schemas"]["RemovedMarkup"][];
            /** @description What an editor should look at. Nothing is refused because of them. */
            findings: components["schemas"]["Finding"][];
        };
        RemovedMarkup: {
            /** @enum {string} */
            kind: "element" | "attribute" | "address" | "picture";
            /** @description Such as `script`, `onclick`, or `javascript:`. */
            name: string;
            count: number;
        };
        Finding: {
            /** @description Stable name, such as `weekday-mismatch`. */
            rule: string;
            /** @description The field it is in: `headline`, `body`, `cover.alt`, … */
            place: string;
            /** @description The words it is about. */
            quote: string | null;
            /** @description In the language of `Accept-Language`. */
            message: string;
            /** @description What to write instead. */
            suggestion: string | null;
        };
        LabelledLink: {
            label: string;
            url: string | null;
        };
        ArticlePage: {
            items: components["schemas"]["ArticleSummary"][];
            page: components["schemas"]["Page"];
        };
        PopularArticles: {
            items: {
                rank: number;
                /** @description Views within the window. */
                views: number;
                article: components["schemas"]["ArticleSummary"];
            }[];
            /** Format: date-time */
            asOf: string;
        };
        Counters: {
            items: components["schemas"]["Counter"][];
            /** Format: date-time */
            asOf: string;
        };
        Counter: {
            article: components["schemas"]["ArticleId"];
            views: components["schemas"]["ViewCount"];
            /** @description Votes by option key; empty when the poll is off or nobody voted. */
            reactions: {
                [key: string]: number;
            };
        };
        ViewCount: {
            /** @description `baseline + counted`. */
            total: number;
            counted: number;
            /** @description What the site brought along from before. */
            baseline: number;
            /** @description What was seen and left out, by reason. */
            excluded: {
                bot: number;
                prefetch: number;
                suspected: number;
                late: number;
                /** @description Readers without JavaScript, known only because they voted by form. */
                nojs: number;
            };
        };
        ViewBatch: {
            events: components["schemas"]["ViewEvent"][];
        };
        ViewEvent: {
            /** @description The random name of one tab's visit. */
            visit: string;
            article: components["schemas"]["ArticleId"];
            /** @description Which view of this article in this tab; the next one only after 30 minutes. */
            n: number;
            /** @description Milliseconds since the view, at the moment of sending. Past 24 hours it is `late`. */
            age: number;
        };
        /** @enum {string} */
        PollPreset: "usefulness" | "emotion" | "custom";
        PollDefinition: {
            preset: components["schemas"]["PollPreset"];
            question: components["schemas"]["LocalizedText"];
            options: {
                key: components["schemas"]["ChoiceKey"];
                label: components["schemas"]["LocalizedText"];
            }[];
            /** Format: date-time */
            closesAt: string | null;
        };
        Poll: {
            article: components["schemas"]["ArticleId"];
            preset: components["schemas"]["PollPreset"];
            question: components["schemas"]["LocalizedText"];
            options: {
                key: components["schemas"]["ChoiceKey"];
                label: components["schemas"]["LocalizedText"];
                count: number;
            }[];
            /** Format: date-time */
            closesAt: string | null;
            /** @enum {string} */
            state: "open" | "closed";
            /** @description The sum of all counts. */
            total: number;
            /**
             * @description Votes now set, by how they came. `counted` and `nojs` make up `total`; `suspected` exceeded
             *     the published limits and is kept apart.
             */
            classes: {
                counted: number;
                nojs: number;
                suspected: number;
            };
            /** Format: date-time */
            asOf: string;
        };
        /** @enum {string|null} */
        ReactionClass: "counted" | "nojs" | "suspected" | null;
        Reaction: {
            article: components["schemas"]["ArticleId"];
            choice: components["schemas"]["ChoiceKey"] | null;
            class: components["schemas"]["ReactionClass"];
        };
        SavedReaction: {
            article: components["schemas"]["ArticleId"];
            choice: components["schemas"]["ChoiceKey"] | null;
            previousChoice: components["schemas"]["ChoiceKey"] | null;
            class: components["schemas"]["ReactionClass"];
            poll: components["schemas"]["Poll"];
        };
        /** @enum {string} */
        AlertSeverity: "information" | "warning" | "danger";
        Alert: {
            id: components["schemas"]["AlertId"];
            /** @description Who says it. */
            agency: components["schemas"]["AgencyReference"];
            severity: components["schemas"]["AlertSeverity"];
            text: components["schemas"]["LocalizedText"];
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description The moment from which it must not be shown any more.
             */
            until: string;
            link: {
                label: components["schemas"]["LocalizedText"];
                /** Format: uri */
                url: string;
            } | null;
        };
        AlertList: {
            items: components["schemas"]["Alert"][];
            /** Format: date-time */
            asOf: string;
        };
        ArticleArchive: {
            /** @description IANA zone the months are cut in. */
            timeZone: string;
            items: {
                month: string;
                count: number;
                /** Format: date-time */
                from: string;
                /**
                 * Format: date-time
                 * @description The first moment of the next month.
                 */
                to: string;
            }[];
        };
        SearchPage: {
            items: components["schemas"]["SearchHit"][];
            page: components["schemas"]["Page"];
            /** @description The question as it may have been meant, when little or nothing was found for what was typed. */
            suggestion: string | null;
            facets?: components["schemas"]["SearchFacets"];
        };
        SearchHit: {
            article: components["schemas"]["ArticleSummary"];
            /** @description Plain text in pieces, so that no markup of anybody's has to be trusted. */
            highlights: {
                /** @description The whole headline. */
                headline: components["schemas"]["TextPiece"][];
                /** @description The passages of the text that match best, at most 300 characters; an ellipsis where words are left out. */
                text: components["schemas"]["TextPiece"][];
            };
        };
        TextPiece: {
            text: string;
            /** @description Whether it is what was searched for. */
            match: boolean;
        };
        /** @description How many matches there are in each, most first; years newest first. Only with `facets=true`. */
        SearchFacets: {
            agencies: {
                agency: components["schemas"]["AgencyReference"];
                count: number;
            }[];
            categories: {
                category: components["schemas"]["Category"];
                count: number;
            }[];
            types: {
                type: components["schemas"]["ArticleType"];
                count: number;
            }[];
            years: {
                year: number;
                count: number;
            }[];
        };
        SearchSuggestions: {
            items: components["schemas"]["SearchSuggestion"][];
        };
        SearchSuggestion: {
            /** @enum {string} */
            kind: "headline" | "tag" | "agency";
            text: string;
            /**
             * Format: uri
             * @description Where a headline is read; null for what is to be searched for.
             */
            url: string | null;
        };
        Reclassification: {
            /** @enum {string} */
            what: "views" | "reactions";
            /**
             * @description `counted` counts what was `suspected`; `suspected` sets aside what was `counted`.
             * @enum {string}
             */
            to: "counted" | "suspected";
            /**
             * Format: date-time
             * @description From the hour this moment lies in.
             */
            since: string;
            /**
             * Format: date-time
             * @description Up to the hour that begins at or after this moment.
             */
            until: string;
            reason: string;
        };
        Reclassified: {
            /** @description Views or votes that are in the other class now. */
            moved: number;
        };
        /**
         * @description Thanks, an opinion, or "this is wrong".
         * @enum {string}
         */
        MessageKind: "appreciation" | "feedback" | "correctionRequest";
        NewMessage: {
            agency: components["schemas"]["AgencyKey"];
            /** @description The article it is about. */
            article?: components["schemas"]["ArticleId"] | null;
            kind: components["schemas"]["MessageKind"];
            /** @description At least one character that is not space. */
            text: string;
            /** @description How the writer wants to be called; nobody must say. */
            name?: string | null;
            /** @description The `version` of the terms the writer agreed to. */
            consentVersion: string;
            /** @description Language of the page the writer saw; Indonesian when nothing is said. */
            locale?: components["schemas"]["Locale"];
        };
        MessageReceipt: {
            id: components["schemas"]["MessageId"];
            kind: components["schemas"]["MessageKind"];
            /** @enum {string} */
            status: "pending";
            /** Format: date-time */
            receivedAt: string;
        };
        MessageTerms: {
            /** @description Date of this text. */
            version: string;
            /** @description The one sentence beside the box. */
            consent: components["schemas"]["LocalizedText"];
            sections: {
                title: components["schemas"]["LocalizedText"];
                items: components["schemas"]["LocalizedText"][];
            }[];
        };
        /** @enum {string} */
        MessageStatus: "pending" | "approved" | "rejected";
        /**
         * @description Insult or hate, personal data, advertising, not about what was published, against the law, several times the same, other.
         * @enum {string}
         */
        RejectionReason: "abusive" | "personalData" | "advertising" | "offTopic" | "unlawful" | "duplicate" | "other";
        Rejection: {
            reason: components["schemas"]["RejectionReason"];
            /** @description For colleagues; never public. */
            note?: string | null;
        };
        /** @description A message as those who judge it see it. */
        Message: {
            id: components["schemas"]["MessageId"];
            agency: components["schemas"]["AgencyReference"];
            article: components["schemas"]["ArticleReference"] | null;
            kind: components["schemas"]["MessageKind"];
            /** @description With identity and telephone numbers and e-mail addresses masked. */
            text: string;
            name: string | null;
            status: components["schemas"]["MessageStatus"];
            consentVersion: string;
            locale: components["schemas"]["Locale"];
            /** Format: date-time */
            receivedAt: string;
            /** @description Who judged it last, and how; null while it waits. */
            moderation: {
                /** Format: date-time */
                at: string;
                /** @description Name of the key. */
                by: string;
                reason: components["schemas"]["RejectionReason"] | null;
                note: string | null;
            } | null;
        };
        MessagePage: {
            items: components["schemas"]["Message"][];
            page: components["schemas"]["Page"];
        };
        PublishedMessage: {
            id: components["schemas"]["MessageId"];
            kind: components["schemas"]["MessageKind"];
            text: string;
            name: string | null;
            /** Format: date-time */
            receivedAt: string;
        };
        PublishedMessagePage: {
            items: components["schemas"]["PublishedMessage"][];
            page: components["schemas"]["Page"];
        };
        Definitions: {
            /** @description Date of this text. */
            version: string;
            view: components["schemas"]["LocalizedText"];
            excluded: {
                /** @enum {string} */
                class: "bot" | "prefetch" | "suspected" | "late" | "nojs";
                text: components["schemas"]["LocalizedText"];
            }[];
            reaction: components["schemas"]["LocalizedText"];
            limits: {
                windowMinutes: number;
                viewsPerAddressAndArticle: number;
                viewsPerAddress: number;
                votesPerAddressAndArticle: number;
                /** @description Beyond it a message is refused with 429, and nothing of it is stored. */
                messagesPerAddress: number;
            };
            storage: {
                what: components["schemas"]["LocalizedText"];
                where: components["schemas"]["LocalizedText"];
                howLong: components["schemas"]["LocalizedText"];
            }[];
        };
        Health: {
            /** @enum {string} */
            status: "ok";
        };
        /** @description RFC 9457, with a stable `code` to act on and a `requestId` to report. */
        Problem: {
            /** Format: uri */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @enum {string} */
            code: "invalid_request" | "unknown_parameter" | "invalid_cursor" | "unknown_choice" | "not_found" | "route_not_found" | "method_not_allowed" | "article_moved" | "article_withdrawn" | "poll_off" | "poll_closed" | "payload_too_large" | "unsupported_media_type" | "service_unavailable" | "internal_error" | "unauthorized" | "insufficient_scope" | "slug_taken" | "withdrawn_by_editor" | "own_key" | "precondition_failed" | "precondition_required" | "unreadable_picture" | "request_in_progress" | "idempotency_key_reused" | "unknown_consent" | "too_many_requests";
            requestId: string;
            errors?: {
                /** @description JSON Pointer into the body. */
                pointer?: string;
                /** @description Name of the query, path or header parameter. */
                parameter?: string;
                code: string;
                detail: string;
            }[];
            withdrawn?: {
                /** Format: date-time */
                at: string;
                reason: string;
                /** Format: uri */
                replacedBy: string | null;
            };
        };
    };
    responses: {
        /** @description The copy named by `If-None-Match` is still good. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The article. */
        ArticleFound: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Article"];
            };
        };
        /** @description Committed. */
        ReactionSaved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SavedReaction"];
            };
        };
        /** @description The request does not follow the contract; `errors` says where. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such resource, or it is not public. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The article was withdrawn; `withdrawn` says when and why. */
        Withdrawn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no valid key. */
        Unauthorized: {
            headers: {
                /**
                 * @description `Bearer`, RFC 6750.
                 * @example Bearer error="invalid_token"
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key lacks a scope that this operation needs. */
        InsufficientScope: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another agency has this slug; nothing was changed. */
        SlugTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description An editor withdrew the article here; the source does not bring it back. */
        WithdrawnHere: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A key cannot revoke itself. */
        OwnKey: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody changed the article since it was read; nothing was changed. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `If-Match` is missing. */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The file is no picture of a supported kind, or is damaged or too large in pixels. */
        UnreadablePicture: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The poll no longer takes votes; nothing was changed. */
        PollClosed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The first request with this key is still being written; ask again in a moment. */
        StillRunning: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key was used for other words, or the terms named are not known here. Nothing was stored. */
        MessageRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many messages from this network; try again after `Retry-After` seconds. Nothing was stored. */
        TooManyRequests: {
            headers: {
                /**
                 * @description Seconds to wait.
                 * @example 600
                 */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than this operation accepts. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body's media type is not one this operation reads. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server cannot answer now; try again after `Retry-After` seconds. Nothing was acknowledged. */
        Unavailable: {
            headers: {
                /**
                 * @description Seconds to wait.
                 * @example 2
                 */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Why nothing was recorded or shown; a page when `Accept` names `text/html`, else a problem. */
        FormRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
        /** @description Nothing was recorded; try again after `Retry-After` seconds. A page or a problem, as above. */
        FormUnavailable: {
            headers: {
                /**
                 * @description Seconds to wait.
                 * @example 2
                 */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
    };
    parameters: {
        /** @description How many items a page holds. */
        PageSize: number;
        /** @description `page.next` or `page.prev` of an earlier answer with the same filters. */
        Cursor: string;
        /** @description Whether to count all matches into `page.total`. */
        Total: boolean;
        /** @description The agency's slug or id. */
        Agency: components["schemas"]["AgencyKey"];
        /** @description The article's id. */
        Article: components["schemas"]["ArticleId"];
        /** @description Only articles of this agency (slug or id), co-published ones included. */
        OfAgency: components["schemas"]["AgencyKey"];
        /** @description Only articles of this category (slug or id). */
        InCategory: string;
        /** @description Only articles with this tag, compared without regard to case. */
        WithTag: string;
        /** @description Only articles of this type. */
        OfType: components["schemas"]["ArticleType"];
        /** @description Only articles written in this language. */
        InLanguage: components["schemas"]["Locale"];
        /** @description With `agency` also what the agencies below it published, however deep; without it nothing changes. */
        IncludeUnits: boolean;
        /** @description The message's id. */
        Message: components["schemas"]["MessageId"];
        /**
         * @description The article's `ETag` as last read. Only the version before the point is compared; `W/` is tolerated. One tag of
         *     several is enough, and `*` is every version. What is no tag matches nothing (412), and an empty one is none (428).
         */
        IfMatch: string;
        /** @description A name for the system the articles come from, such as `wordpress-www.contoh.go.id`. Two sites need two. */
        Source: components["schemas"]["SourceName"];
        /** @description The article's id in the source, which never changes there. */
        SourceId: components["schemas"]["SourceId"];
        /**
         * @description A random name for this request, such as a UUID. Send the same one when repeating it because no answer came.
         *     Kept for 24 hours.
         */
        IdempotencyKey: string;
        /**
         * @description A random secret this browser keeps for this one article. The server stores only
         *     SHA-256(article | secret), so votes on different articles cannot be joined.
         */
        Voter: components["schemas"]["VoterSecret"];
    };
    requestBodies: never;
    headers: {
        /** @description RFC 8288 links `next` and `prev`, absent when there is no such page. */
        Link: string;
        /**
         * @description `"<version>.<hash>"`; send it back as `If-None-Match` for a 304.
         * @example "7.Jp2kq0Zb4mXsR1aT"
         */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "agencies.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description `page.next` or `page.prev` of an earlier answer with the same filters. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether to count all matches into `page.total`. */
                total?: components["parameters"]["Total"];
                /** @description Only agencies of this kind. */
                kind?: components["schemas"]["AgencyKind"];
                /** @description Only direct units of this agency (slug or id). */
                parent?: components["schemas"]["AgencyKey"];
                /** @description Only agencies below this one (slug or id), however deep. */
                ancestor?: components["schemas"]["AgencyKey"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of agencies. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            503: components["responses"]["Unavailable"];
        };
    };
    "agencies.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgency"];
            };
        };
        responses: {
            /** @description The agency, ready to publish. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agency"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SlugTaken"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    "agencies.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agency's slug or id. */
                agency: components["parameters"]["Agency"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agency. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agency"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    "alerts.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agency's slug or id. */
                agency: components["parameters"]["Agency"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In force now; usually none. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    "categories.list": {
        parameters: {
            query?: {
                /** @description Only categories this agency (slug or id) has published in. */
                agency?: components["schemas"]["AgencyKey"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All categories; the list is short and not paged. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Category"][];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    "articles.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description `page.next` or `page.prev` of an earlier answer with the same filters. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether to count all matches into `page.total`. */
                total?: components["parameters"]["Total"];
                /** @description Only articles of this agency (slug or id), co-published ones included. */
                agency?: components["parameters"]["OfAgency"];
                /** @description With `agency` also what the agencies below it published, however deep; without it nothing changes. */
                includeUnits?: components["parameters"]["IncludeUnits"];
                /** @description Only articles of this category (slug or id). */
                category?: components["parameters"]["InCategory"];
                /** @description Only articles with this tag, compared without regard to case. */
                tag?: components["parameters"]["WithTag"];
                /** @description Only articles of this type. */
                type?: components["parameters"]["OfType"];
                /** @description Only clarifications with this verdict. */
                verdict?: components["schemas"]["Verdict"];
                /** @description Only articles written in this language. */
                locale?: components["parameters"]["InLanguage"];
                /** @description Published at or after this moment. */
                from?: string;
                /** @description Published before this moment. */
                to?: string;
                /** @description Only these articles, comma-separated, at most 100. */
                ids?: components["schemas"]["ArticleId"][];
                /** @description Order by publication, newest first (`-publishedAt`) or oldest first (`publishedAt`). */
                sort?: "-publishedAt" | "publishedAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of articles without their bodies. No match is an empty page. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    "articles.popular": {
        parameters: {
            query?: {
                /** @description Only articles of this agency (slug or id). */
                agency?: components["schemas"]["AgencyKey"];
                /** @description With `agency` also what the agencies below it published, however deep; without it nothing changes. */
                includeUnits?: components["parameters"]["IncludeUnits"];
                /** @description The last 24 hours, the last 7 days, or all time. */
                window?: "24h" | "7d" | "all";
                /** @description How many articles at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ranking; shorter than `limit` when fewer articles were read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PopularArticles"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    "articles.archive": {
        parameters: {
            query?: {
                /** @description Only articles of this agency (slug or id), co-published ones included. */
                agency?: components["parameters"]["OfAgency"];
                /** @description With `agency` also what the agencies below it published, however deep; without it nothing changes. */
                includeUnits?: components["parameters"]["IncludeUnits"];
                /** @description Only articles of this category (slug or id). */
                category?: components["parameters"]["InCategory"];
                /** @description Only articles of this type. */
                type?: components["parameters"]["OfType"];
                /** @description Only articles written in this language. */
                locale?: components["parameters"]["InLanguage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The months; not paged. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleArchive"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    "articles.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The article's id. */
                article: components["parameters"]["Article"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ArticleFound"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Withdrawn"];
            503: components["responses"]["Unavailable"];
        };
    };
    "articles.getBySlug": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agency's slug or id. */
                agency: components["parameters"]["Agency"];
                /** @description The last part of the article's address. */
                slug: components["schemas"]["Slug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ArticleFound"];
            /** @description The article has a new address. */
            301: {
                headers: {
                    /**
                     * @description Where it is now.
                     * @example /v1/agencies/kepegawaian/articles/layanan-daring
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Withdrawn"];
            503: components["responses"]["Unavailable"];
        };
    };
    "search.articles": {
        parameters: {
            query: {
                /** @description What the reader typed. */
                q: string;
                /** @description How many items a page holds. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description `page.next` or `page.prev` of an earlier answer with the same filters. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether to count all matches into `page.total`. */
                total?: components["parameters"]["Total"];
                /** @description Only articles of this agency (slug or id), co-published ones included. */
                agency?: components["parameters"]["OfAgency"];
                /** @description With `agency` also what the agencies below it published, however deep; without it nothing changes. */
                includeUnits?: components["parameters"]["IncludeUnits"];
                /** @description Only articles of this category (slug or id). */
                category?: components["parameters"]["InCategory"];
                /** @description Only articles with this tag, compared without regard to case. */
                tag?: components["parameters"]["WithTag"];
                /** @description Only articles of this type. */
                type?: components["parameters"]["OfType"];
                /** @description Only articles written in this language. */
                locale?: components["parameters"]["InLanguage"];
                /** @description Published at or after this moment. */
                from?: string;
                /** @description Published before this moment. */
                to?: string;
                /** @description Best match first (`relevance`), newest first (`-publishedAt`) or oldest first (`publishedAt`). */
                sort?: "relevance" | "-publishedAt" | "publishedAt";
                /** @description Whether to count all matches by agency, category, type and year. */
                facets?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of matches. None is an empty page, usually with a `suggestion`. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    "search.suggest": {
        parameters: {
            query: {
                /** @description What the reader typed so far. */
                q: string;
                /** @description Only from articles of this agency (slug or id), co-published ones included. */
                agency?: components["schemas"]["AgencyKey"];
                /** @description With `agency` also what the agencies below it published, however deep; without it nothing changes. */
                includeUnits?: components["parameters"]["IncludeUnits"];
                /** @description How many suggestions at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The suggestions, best first; often none. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchSuggestions"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    "feeds.rss": {
        parameters: {
            query?: {
                /** @description Only articles of this agency (slug or id), co-published ones included. */
                agency?: components["parameters"]["OfAgency"];
                /** @description With `agency` also what the agencies below it published, however deep; without it nothing changes. */
                includeUnits?: components["parameters"]["IncludeUnits"];
                /** @description Only articles of this category (slug or id). */
                category?: components["parameters"]["InCategory"];
                /** @description Only articles with this tag, compared without regard to case. */
                tag?: components["parameters"]["WithTag"];
                /** @description Only articles of this type. */
                type?: components["parameters"]["OfType"];
                /** @description Only articles written in this language. */
                locale?: components["parameters"]["InLanguage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed, newest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    "feeds.atom": {
        parameters: {
            query?: {
                /** @description Only articles of this agency (slug or id), co-published ones included. */
                agency?: components["parameters"]["OfAgency"];
                /** @description With `agency` also what the agencies below it published, however deep; without it nothing changes. */
                includeUnits?: components["parameters"]["IncludeUnits"];
                /** @description Only articles of this category (slug or id). */
                category?: components["parameters"]["InCategory"];
                /** @description Only articles with this tag, compared without regard to case. */
                tag?: components["parameters"]["WithTag"];
                /** @description Only articles of this type. */
                type?: components["parameters"]["OfType"];
                /** @description Only articles written in this language. */
                locale?: components["parameters"]["InLanguage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed, newest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    "feeds.json": {
        parameters: {
            query?: {
                /** @description Only articles of this agency (slug or id), co-published ones included. */
                agency?: components["parameters"]["OfAgency"];
                /** @description With `agency` also what the agencies below it published, however deep; without it nothing changes. */
                includeUnits?: components["parameters"]["IncludeUnits"];
                /** @description Only articles of this category (slug or id). */
                category?: components["parameters"]["InCategory"];
                /** @description Only articles with this tag, compared without regard to case. */
                tag?: components["parameters"]["WithTag"];
                /** @description Only articles of this type. */
                type?: components["parameters"]["OfType"];
                /** @description Only articles written in this language. */
                locale?: components["parameters"]["InLanguage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed, newest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    "feeds.newsSitemap": {
        parameters: {
            query?: {
                /** @description Only articles of this agency (slug or id), co-published ones included. */
                agency?: components["parameters"]["OfAgency"];
                /** @description With `agency` also what the agencies below it published, however deep; without it nothing changes. */
                includeUnits?: components["parameters"]["IncludeUnits"];
                /** @description Only articles of this category (slug or id). */
                category?: components["parameters"]["InCategory"];
                /** @description Only articles with this tag, compared without regard to case. */
                tag?: components["parameters"]["WithTag"];
                /** @description Only articles of this type. */
                type?: components["parameters"]["OfType"];
                /** @description Only articles written in this language. */
                locale?: components["parameters"]["InLanguage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed, newest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    "feeds.gpr": {
        parameters: {
            query?: {
                /** @description Only articles of this agency (slug or id), co-published ones included. */
                agency?: components["parameters"]["OfAgency"];
                /** @description With `agency` also what the agencies below it published, however deep; without it nothing changes. */
                includeUnits?: components["parameters"]["IncludeUnits"];
                /** @description Only articles of this category (slug or id). */
                category?: components["parameters"]["InCategory"];
                /** @description Only articles with this tag, compared without regard to case. */
                tag?: components["parameters"]["WithTag"];
                /** @description Only articles of this type. */
                type?: components["parameters"]["OfType"];
                /** @description Only articles written in this language. */
                locale?: components["parameters"]["InLanguage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed, newest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    "articles.correct": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The article's `ETag` as last read. Only the version before the point is compared; `W/` is tolerated. One tag of
                 *     several is enough, and `*` is every version. What is no tag matches nothing (412), and an empty one is none (428).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The article's id. */
                article: components["parameters"]["Article"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Correction"];
            };
        };
        responses: {
            /** @description Committed, and public from now on. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Withdrawn"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            503: components["responses"]["Unavailable"];
        };
    };
    "articles.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The article's `ETag` as last read. Only the version before the point is compared; `W/` is tolerated. One tag of
                 *     several is enough, and `*` is every version. What is no tag matches nothing (412), and an empty one is none (428).
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The article's id. */
                article: components["parameters"]["Article"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description Committed, and public from now on. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            503: components["responses"]["Unavailable"];
        };
    };
    "imports.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                pageSize?: number;
                /** @description `page.next` or `page.prev` of an earlier answer with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The agency's slug or id. */
                agency: components["parameters"]["Agency"];
                /** @description A name for the system the articles come from, such as `wordpress-www.contoh.go.id`. Two sites need two. */
                source: components["parameters"]["Source"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of imports; empty for a source nothing came from yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    "imports.count": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agency's slug or id. */
                agency: components["parameters"]["Agency"];
                /** @description A name for the system the articles come from, such as `wordpress-www.contoh.go.id`. Two sites need two. */
                source: components["parameters"]["Source"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportCounts"];
            };
        };
        responses: {
            /** @description Committed. What the source never brought is named, and the others are stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportCountResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    "imports.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agency's slug or id. */
                agency: components["parameters"]["Agency"];
                /** @description A name for the system the articles come from, such as `wordpress-www.contoh.go.id`. Two sites need two. */
                source: components["parameters"]["Source"];
                /** @description The article's id in the source, which never changes there. */
                sourceId: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportedArticle"];
            };
        };
        responses: {
            /** @description Updated, restored, or unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description Created and published. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WithdrawnHere"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    "imports.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The agency's slug or id. */
                agency: components["parameters"]["Agency"];
                /** @description A name for the system the articles come from, such as `wordpress-www.contoh.go.id`. Two sites need two. */
                source: components["parameters"]["Source"];
                /** @description The article's id in the source, which never changes there. */
                sourceId: components["parameters"]["SourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description Withdrawn. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    "media.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["NewMedia"];
            };
        };
        responses: {
            /** @description It was there already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Media"];
                };
            };
            /** @description Stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Media"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnreadablePicture"];
            503: components["responses"]["Unavailable"];
        };
    };
    "keys.list": {
        parameters: {
            query?: {
                /** @description Only keys of this agency (slug or id). */
                agency?: components["schemas"]["AgencyKey"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them; the list is short and not paged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Key"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    "keys.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewKey"];
            };
        };
        responses: {
            /** @description The key with its secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    "keys.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key's id. */
                key: components["schemas"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["OwnKey"];
            503: components["responses"]["Unavailable"];
        };
    };
    "counters.list": {
        parameters: {
            query: {
                /** @description Article ids, comma-separated, at most 100. */
                ids: components["schemas"]["ArticleId"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts, at most 15 seconds old. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Counters"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            503: components["responses"]["Unavailable"];
        };
    };
    "views.record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/plain": string;
                "application/json": components["schemas"]["ViewBatch"];
            };
        };
        responses: {
            /** @description Committed, or already known. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    "counters.reclassify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The article's id. */
                article: components["parameters"]["Article"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reclassification"];
            };
        };
        responses: {
            /** @description Committed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reclassified"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    "polls.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The article's id. */
                article: components["parameters"]["Article"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The poll. A closed poll keeps its tally. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Poll"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    "reactions.get": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A random secret this browser keeps for this one article. The server stores only
                 *     SHA-256(article | secret), so votes on different articles cannot be joined.
                 */
                "Humas-Voter": components["parameters"]["Voter"];
            };
            path: {
                /** @description The article's id. */
                article: components["parameters"]["Article"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mine; `choice` is null when there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reaction"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    "reactions.set": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A random secret this browser keeps for this one article. The server stores only
                 *     SHA-256(article | secret), so votes on different articles cannot be joined.
                 */
                "Humas-Voter": components["parameters"]["Voter"];
            };
            path: {
                /** @description The article's id. */
                article: components["parameters"]["Article"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    choice: components["schemas"]["ChoiceKey"];
                };
            };
        };
        responses: {
            200: components["responses"]["ReactionSaved"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["PollClosed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    "reactions.submitForm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The article's id. */
                article: components["parameters"]["Article"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    choice: string;
                    voter?: components["schemas"]["VoterSecret"];
                    returnTo?: string;
                    /** @description Language of the result page; without it `Accept-Language` decides. */
                    locale?: components["schemas"]["Locale"];
                };
            };
        };
        responses: {
            /** @description Recorded; the result page shows it. */
            303: {
                headers: {
                    /**
                     * @description The result page.
                     * @example http://localhost:4000/v1/articles/art_01hbytm700e5k8jv2xw6q4n9rc/reaction/result?voter=Rk3sZ2mVd0pLx7wYt4QbSg&locale=id
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["FormRefused"];
            404: components["responses"]["FormRefused"];
            409: components["responses"]["FormRefused"];
            413: components["responses"]["FormRefused"];
            415: components["responses"]["FormRefused"];
            503: components["responses"]["FormUnavailable"];
        };
    };
    "reactions.withdraw": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A random secret this browser keeps for this one article. The server stores only
                 *     SHA-256(article | secret), so votes on different articles cannot be joined.
                 */
                "Humas-Voter": components["parameters"]["Voter"];
            };
            path: {
                /** @description The article's id. */
                article: components["parameters"]["Article"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReactionSaved"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["PollClosed"];
            503: components["responses"]["Unavailable"];
        };
    };
    "reactions.showResult": {
        parameters: {
            query: {
                /** @description The secret the form was answered with. */
                voter: components["schemas"]["VoterSecret"];
                /** @description Where the link back leads, within the agency's domains. */
                returnTo?: string;
                /** @description Language of the page; without it `Accept-Language` decides. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /** @description The article's id. */
                article: components["parameters"]["Article"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["FormRefused"];
            404: components["responses"]["FormRefused"];
            503: components["responses"]["FormUnavailable"];
        };
    };
    "messages.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description `page.next` or `page.prev` of an earlier answer with the same filters. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether to count all matches into `page.total`. */
                total?: components["parameters"]["Total"];
                /** @description Only messages that stand like this. */
                status?: components["schemas"]["MessageStatus"];
                /** @description Only messages of this kind. */
                kind?: components["schemas"]["MessageKind"];
                /** @description Only messages to this agency (slug or id). */
                agency?: components["schemas"]["AgencyKey"];
                /** @description Only messages about this article. */
                article?: components["schemas"]["ArticleId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    "messages.create": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A random name for this request, such as a UUID. Send the same one when repeating it because no answer came.
                 *     Kept for 24 hours.
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description Stored. A repeated request gets this same answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReceipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["MessageRefused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    "messages.published": {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description `page.next` or `page.prev` of an earlier answer with the same filters. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether to count all matches into `page.total`. */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path: {
                /** @description The article's id. */
                article: components["parameters"]["Article"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of approved messages; usually none. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedMessagePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Withdrawn"];
            503: components["responses"]["Unavailable"];
        };
    };
    "messages.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The message's id. */
                message: components["parameters"]["Message"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Committed. Doing it again changes nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    "messages.reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The message's id. */
                message: components["parameters"]["Message"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rejection"];
            };
        };
        responses: {
            /** @description Committed. Doing it again changes nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["Unavailable"];
        };
    };
    "messages.erase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The message's id. */
                message: components["parameters"]["Message"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erased, or nothing was there to erase any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    "messages.terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The terms in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTerms"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
        };
    };
    "messages.submitForm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    agency: components["schemas"]["AgencyKey"];
                    /** @description Id of the article it is about; empty for none. */
                    article?: string;
                    kind?: components["schemas"]["MessageKind"];
                    /** @description At most 2000 characters are stored; more are kept on the page that says so. */
                    text: string;
                    /** @description At most 100 characters; may be empty. */
                    name?: string;
                    /** @description The `value` of a ticked box. */
                    consentVersion?: string;
                    returnTo?: string;
                    /** @description Language of the page; without it `Accept-Language` decides. */
                    locale?: components["schemas"]["Locale"];
                };
            };
        };
        responses: {
            /** @description Stored; the page says so. */
            303: {
                headers: {
                    /**
                     * @description The page.
                     * @example http://localhost:4000/v1/messages/sent?agency=kepegawaian&locale=id
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["FormRefused"];
            404: components["responses"]["FormRefused"];
            409: components["responses"]["FormRefused"];
            413: components["responses"]["FormRefused"];
            415: components["responses"]["FormRefused"];
            422: components["responses"]["FormRefused"];
            429: components["responses"]["FormRefused"];
            503: components["responses"]["FormUnavailable"];
        };
    };
    "messages.showSent": {
        parameters: {
            query: {
                /** @description The agency written to, whose domains `returnTo` must lie in. */
                agency: components["schemas"]["AgencyKey"];
                /** @description Where the link back leads. */
                returnTo?: string;
                /** @description Language of the page; without it `Accept-Language` decides. */
                locale?: components["schemas"]["Locale"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["FormRefused"];
            404: components["responses"]["FormRefused"];
            503: components["responses"]["FormUnavailable"];
        };
    };
    "definitions.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public definitions, with the limits in force on this server. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Definitions"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
        };
    };
    "health.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    "health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            503: components["responses"]["Unavailable"];
        };
    };
    "metrics.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measurements since this process started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
}
