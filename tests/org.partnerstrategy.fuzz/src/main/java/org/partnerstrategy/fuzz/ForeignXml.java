/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A file to which well-formed content of others is added. It is changed as text, as others write it. */
final class ForeignXml {

    private static final Pattern START = Pattern.compile("<([\\w:]+)((?:\\s+[\\w:]+=\"[^\"]*\")*)\\s*(/?)>");
    private static final List<String> URIS = List.of("urn:a", "http://example.org/x?a=1&amp;b=&quot;2&quot;", "urn:é",
            "http://www.w3.org/1999/xhtml", "https://partnerstrategy.org/model/1.0");
    private static final List<String> VALUES = List.of("", "plain", "a &lt; b &amp; c", "two&#10;lines&#9;tab",
            "&quot;q&quot;",
            "🙂 é", "p0:name", "  blanks  ");
    private static final String XSI = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ";

    private final Random random;
    private String text;
    private int number;

    ForeignXml(String file, Random random) {
        this.random = random;
        text = file.replaceFirst("/model/1\\.\\d+\"", "/model/1.999\"");
    }

    /** The file as it is now. */
    String text() {
        return text;
    }

    /** Adds something somewhere. */
    void add() {
        List<MatchResult> starts = new ArrayList<>(START.matcher(text).results().toList());
        MatchResult start = starts.get(random.nextInt(starts.size()));
        switch (random.nextInt(8)) {
        case 0 -> insert(start.end(1), " " + attribute());
        case 1 -> insert(start.end(1), " " + prefixed());
        case 2, 3 -> child(start, element(3));
        case 4 -> child(start, random.nextBoolean() ? "<!-- note " + number++ + " -->" : "<?do it?>");
        case 5 -> insert(text.indexOf("?>") + 2, "<!-- before " + number++ + " -->");
        case 6 -> insert(text.length(), "<!-- after " + number++ + " -->\n");
        default -> insert(start.end(1), " " + XSI + (random.nextBoolean() ? "xsi:nil=\"true\"" : "xsi:x=\"1\""));
        }
    }

    private void child(MatchResult start, String content) {
        if (start.group(3).isEmpty()) {
            insert(start.end(), content);
        } else {
            text = text.substring(0, start.end() - 2) + ">" + content + "</" + start.group(1) + ">"
                    + text.substring(start.end());
        }
    }

    private void insert(int place, String content) {
        text = text.substring(0, place) + content + text.substring(place);
    }

    private String attribute() {
        return "x" + number++ + "=\"" + any(VALUES) + "\"";
    }

    /** The same few prefixes stand for other things in other places. */
    private String prefixed() {
        String prefix = "p" + random.nextInt(3);
        return "xmlns:" + prefix + "=\"" + any(URIS) + "\" " + prefix + ":y" + number++ + "=\"" + any(VALUES) + "\"";
    }

    private String element(int depth) {
        String name = "e" + number++;
        StringBuilder content = new StringBuilder();
        for (int i = random.nextInt(3); i > 0 && depth > 0; i--) {
            content.append(switch (random.nextInt(5)) {
            case 0 -> any(VALUES);
            case 1 -> "<![CDATA[a < b & c " + number++ + "]]>";
            case 2 -> "<!-- inside -->";
            case 3 -> "<?inside?>";
            default -> element(depth - 1);
            });
        }
        return switch (random.nextInt(4)) {
        case 0 -> "<" + name + " " + attribute() + ">" + content + "</" + name + ">";
        case 1 -> "<" + name + " xmlns=\"" + any(URIS) + "\">" + content + "</" + name + ">";
        case 2 -> "<p1:" + name + " xmlns:p1=\"" + any(URIS) + "\" " + prefixed().replace("p1", "p2") + ">" + content
                + "</p1:" + name + ">";
        default -> "<" + name + ">" + content + "</" + name + ">";
        };
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
