/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Points;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportSection;

/** On what the report rests. */
public final class SourcesSection implements ReportSection {

    @Override
    public Optional<String> title(Locale language) {
        return Optional.of(new ReportWords(language).of("sources"));
    }

    @Override
    public List<Content> write(ReportRequest request) {
        ReportWords words = new ReportWords(request.language());
        List<String> sources = new ArrayList<>();
        sources.add(words.of("sources.handbook"));
        sources.add(words.of("sources.strategy", words.name(request.strategy()), words.day(request.day())));
        Reviews.of(request.strategy()).forEach(review -> sources.add(review(review, request, words)));
        ReferenceYear.of(request.strategy()).year()
                .ifPresent(year -> sources.add(words.of("sources.amounts", year.toString())));
        return List.of(words.heading(1, "sources"), new Points(sources));
    }

    private static String review(Review review, ReportRequest request, ReportWords words) {
        long assessments = review.getAssessments().stream()
                .filter(assessment -> request.covers(assessment.eContainer())).count();
        String name = words.name(review);
        return review.getDate() == null ? words.of("sources.review", name, assessments)
                : words.of("sources.reviewOfDay", name, words.day(review.getDate()), assessments);
    }
}
