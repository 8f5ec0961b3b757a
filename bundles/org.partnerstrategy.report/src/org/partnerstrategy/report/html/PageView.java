/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.html;

import java.util.ArrayList;
import java.util.List;

import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Heading;
import org.partnerstrategy.report.Content.Relations;
import org.partnerstrategy.report.HeadingNumbers;
import org.partnerstrategy.report.Report;

/**
 * What is seen at one time: a chapter, or one goal of the chapter on the goals.
 *
 * @param heading over it
 * @param number of the heading
 * @param contents under it
 * @param listed how many of the next views belong under it
 */
record PageView(Heading heading, String number, List<Content> contents, int listed) {

    /** The views of a report, in its order. What is before the first heading is not shown. */
    static List<PageView> of(Report report) {
        HeadingNumbers numbers = new HeadingNumbers();
        List<PageView> views = new ArrayList<>();
        for (List<Content> chapter : split(report.contents(), 1)) {
            boolean goals = chapter.stream().anyMatch(Relations.class::isInstance);
            List<List<Content>> parts = goals ? split(chapter, 2) : List.of(chapter);
            for (List<Content> part : parts) {
                Heading heading = (Heading) part.getFirst();
                views.add(new PageView(heading, numbers.next(heading), part.subList(1, part.size()),
                        part == parts.getFirst() ? parts.size() - 1 : 0));
            }
        }
        return views;
    }

    private static List<List<Content>> split(List<Content> contents, int level) {
        List<List<Content>> parts = new ArrayList<>();
        for (Content content : contents) {
            if (content instanceof Heading heading && heading.level() <= level) {
                parts.add(new ArrayList<>());
            }
            if (!parts.isEmpty()) {
                parts.getLast().add(content);
            }
        }
        return parts;
    }

    String name() {
        return number + " " + heading.text();
    }

    String id() {
        return "part-" + number.replace('.', '-');
    }
}
