/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.writer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.section.PlaceholderValues;
import org.partnerstrategy.report.text.Placeholder;

/** What a report begins with. */
record TitlePage(ReportRequest request) {

    private static final int MOST_GOALS = 6;

    String title() {
        return ElementName.of(request.strategy()).in(request.language());
    }

    String organisation() {
        return Optional.ofNullable(request.strategy().getOrganisation()).map(String::strip).orElse("");
    }

    String day() {
        return day(request.day());
    }

    /** What the fields of a text say. */
    Map<Placeholder, String> fields() {
        Map<Placeholder, String> values = PlaceholderValues.of(request);
        values.put(Placeholder.TITLE, title());
        values.put(Placeholder.ORGANISATION, organisation());
        values.put(Placeholder.DATE, day());
        return values;
    }

    List<String> subtitle() {
        List<String> lines = new ArrayList<>();
        Optional.of(organisation()).filter(name -> !name.isEmpty()).ifPresent(lines::add);
        lines.add(say(request.isInternal() ? "for.council" : "for.public"));
        lines.add(say("made", day(request.day())));
        if (!request.isWhole() && request.goals().size() <= MOST_GOALS) {
            lines.add(say("goals.some", String.join("; ",
                    request.goals().stream().map(goal -> ElementName.of(goal).in(request.language())).toList())));
        } else {
            lines.add(say(request.isWhole() ? "goals.all" : "goals.many", request.goals().size()));
        }
        period().ifPresent(lines::add);
        return lines;
    }

    private Optional<String> period() {
        List<LocalDate> days = Reviews.of(request.strategy()).stream().map(Review::getDate)
                .filter(date -> date != null).toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(days.size() == 1 ? say("review", day(days.getFirst()))
                : say("reviews", days.size(), day(days.getFirst()), day(days.getLast())));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", request.language()).format(day);
    }

    private String say(String key, Object... arguments) {
        return Message.of(TitlePage.class, key, arguments).in(request.language());
    }
}
