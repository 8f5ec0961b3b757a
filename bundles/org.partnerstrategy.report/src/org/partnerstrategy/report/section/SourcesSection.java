package org.partnerstrategy.report.section;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Points;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportSection;

/** On what the report rests. */
public final class SourcesSection implements ReportSection {

    @Override
    public List<Content> write(ReportRequest request) {
        Words words = new Words(request.language());
        List<String> sources = new ArrayList<>();
        sources.add(words.of("sources.handbook"));
        sources.add(words.of("sources.strategy", words.name(request.strategy()), words.day(request.day())));
        Reviews.of(request.strategy()).forEach(review -> sources.add(review(review, request, words)));
        TreeSet<Year> years = request.relations().stream().map(Relation::getAmounts).flatMap(List::stream)
                .map(Amount::getYear).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        if (!years.isEmpty()) {
            sources.add(words.of("sources.amounts", years.getLast().toString()));
        }
        return List.of(words.heading(1, "sources"), new Points(sources));
    }

    private static String review(Review review, ReportRequest request, Words words) {
        long assessments = review.getAssessments().stream()
                .filter(assessment -> request.covers(assessment.eContainer())).count();
        String name = words.name(review);
        return review.getDate() == null ? words.of("sources.review", name, assessments)
                : words.of("sources.reviewOfDay", name, words.day(review.getDate()), assessments);
    }
}
