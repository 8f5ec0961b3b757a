/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.help;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The bar at the top of each page, made from the table of contents. The help of Eclipse shows that beside the pages, a
 * browser alone would not.
 *
 * @param contents the table of contents, as the help of Eclipse reads it
 */
record GuideBar(String contents) {

    private static final Pattern TOPIC = Pattern.compile("<topic label=\"([^\"]*)\" href=\"html/([^\"]*)\"/>");
    private static final String BODY = "<body>\n";

    /** The source of a page with the bar on it. */
    String on(String page, String source) {
        String links = TOPIC.matcher(contents).results().map(topic -> link(topic, page)).collect(Collectors.joining());
        return source.replace(BODY, BODY + "<nav>\n" + links + "</nav>\n");
    }

    private static String link(MatchResult topic, String page) {
        String here = topic.group(2).equals(page) ? " aria-current=\"page\"" : "";
        return "<a href=\"" + topic.group(2) + "\"" + here + ">" + topic.group(1) + "</a>\n";
    }
}
