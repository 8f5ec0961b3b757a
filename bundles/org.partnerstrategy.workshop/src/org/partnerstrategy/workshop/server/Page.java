/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.server;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.partnerstrategy.matrix.paint.InlineContent;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.SvgStyleSheet;
import org.partnerstrategy.model.text.Message;

import com.google.gson.JsonObject;

/**
 * A page without any outside resource: its words in both languages, its style and its script are in it. The policy
 * names their hashes, so that the browser runs nothing else, whatever a name may hold.
 *
 * @param bytes the page
 * @param policy its content security policy
 */
record Page(byte[] bytes, String policy) {

    /** The policy of what is no page. */
    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /**
     * @param name the name of the files beside this class
     * @param language the language in which it opens, whatever that of the browser is
     * @param parts what is filled in
     */
    static Page of(String name, Locale language, Map<String, String> parts) {
        InlineContent style = new InlineContent(resource("workshop.css") + SvgStyleSheet.of(Palette.light(), "svg")
                + "@media (prefers-color-scheme: dark) {\n" + SvgStyleSheet.of(Palette.dark(), "svg") + "}\n");
        InlineContent script = new InlineContent(resource("shared.js") + resource(name + ".js"));
        String page = resource(name + ".html").replace("@language@", language.getLanguage())
                .replace("@texts@", texts().toString()).replace("@style@", style.text())
                .replace("@script@", script.text());
        for (Map.Entry<String, String> part : parts.entrySet()) {
            page = page.replace("@" + part.getKey() + "@", part.getValue());
        }
        return new Page(page.getBytes(StandardCharsets.UTF_8), "default-src 'none'; style-src " + style.hash()
                + "; script-src " + script.hash() + "; connect-src 'self'; img-src data:; base-uri 'none'; "
                + "form-action 'none'; frame-ancestors 'none'");
    }

    /** The words of the page by language. */
    private static JsonObject texts() {
        JsonObject all = new JsonObject();
        for (Locale language : Message.LANGUAGES) {
            ResourceBundle words = ResourceBundle.getBundle(Page.class.getPackageName() + ".page", language,
                    Page.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
            JsonObject said = new JsonObject();
            words.keySet().stream().sorted().forEach(key -> said.addProperty(key, words.getString(key)));
            all.add(language.getLanguage(), said);
        }
        return all;
    }

    private static String resource(String name) {
        return InlineContent.read(Page.class, name);
    }
}
