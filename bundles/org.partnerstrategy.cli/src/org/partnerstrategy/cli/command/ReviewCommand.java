/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.FormatOption;
import org.partnerstrategy.cli.StrategyIndex;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.cli.output.CommandReport;
import org.partnerstrategy.field.Persons;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.change.Reviewing;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.ReviewState;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the reviews of a strategy, adds one, and closes and reopens them (handbook, step 2). */
@Command(name = "review")
public final class ReviewCommand extends StrategyCommand {

    @Mixin
    private FormatOption format;

    @ArgGroup
    private Deed deed = new Deed();

    @Option(names = "--date", paramLabel = "DATE")
    private Optional<LocalDate> date;

    @Option(names = "--by", paramLabel = "NAME")
    private Optional<String> by;

    /** What is done with a review; one of them, or none. */
    private static final class Deed {

        @Option(names = "--add", paramLabel = "NAME", arity = "0..1", fallbackValue = "")
        private Optional<String> add = Optional.empty();

        @Option(names = "--close", paramLabel = "REVIEW")
        private Optional<String> close = Optional.empty();

        @Option(names = "--reopen", paramLabel = "REVIEW")
        private Optional<String> reopen = Optional.empty();
    }

    /** One review. What is not known is null. */
    record Row(String name, String date, ReviewState state, long assessed, long relations, long assessors,
            boolean newest, String reopened, Message reopenedBy) {

        static Row of(Review review, PartnerStrategy strategy) {
            return new Row(review.getName(), text(review.getDate()), review.getState(),
                    review.getAssessments().stream().map(EObject::eContainer).distinct().count(),
                    strategy.getRelations().size(), review.getAssessments().stream().map(Assessment::getAssessor)
                            .filter(Objects::nonNull).distinct().count(),
                    Reviews.newest(strategy).filter(review::equals).isPresent(), text(review.getReopened()),
                    review.getReopenedBy() == null ? null : ElementName.of(review.getReopenedBy()));
        }

        private static String text(LocalDate day) {
            return day == null ? null : day.toString();
        }

        private Message share() {
            return Message.of(ReviewCommand.class, "review.assessed", assessed, relations);
        }
    }

    @Override
    public Integer call() throws StrategyFileException {
        if (date.isPresent() && deed.add.isEmpty()) {
            throw bad("review.dateWithoutAdd");
        }
        if (by.isPresent() == deed.reopen.isEmpty()) {
            throw bad(by.isPresent() ? "review.byWithoutReopen" : "review.reopenWithoutBy");
        }
        if (deed.add.isPresent() || deed.close.isPresent() || deed.reopen.isPresent()) {
            change(this::done);
        } else {
            PartnerStrategy strategy = load();
            format.print(report(strategy), language(), out());
        }
        return StudioCommand.DONE;
    }

    private static CommandReport<Row> report(PartnerStrategy strategy) {
        List<Row> rows = Reviews.of(strategy).stream().map(review -> Row.of(review, strategy)).toList();
        return new CommandReport<>(rows, List.of(
                ReportCommand.column("name", Row::name),
                ReportCommand.column("date", Row::date),
                ReportCommand.column("state", row -> Term.of(row.state)),
                ReportCommand.column("assessed", Row::share),
                ReportCommand.column("assessors", Row::assessors),
                ReportCommand.column("reopened", Row::reopened),
                ReportCommand.column("reopenedBy", Row::reopenedBy)),
                List.of(
                        ReportCommand.column("name", Row::name),
                        ReportCommand.column("date", Row::date),
                        ReportCommand.column("state", row -> row.state.name()),
                        ReportCommand.column("newest", Row::newest),
                        ReportCommand.column("assessed", Row::assessed),
                        ReportCommand.column("relations", Row::relations),
                        ReportCommand.column("assessors", Row::assessors),
                        ReportCommand.column("reopened", Row::reopened),
                        ReportCommand.column("reopenedBy", Row::reopenedBy)));
    }

    private Runnable done(PartnerStrategy strategy) {
        if (deed.add.isPresent()) {
            return added(strategy, deed.add.get().strip());
        }
        Review review = new StrategyIndex(strategy).review(deed.close.or(() -> deed.reopen).orElseThrow());
        if (Reviews.isClosed(review) == deed.close.isPresent()) {
            throw bad(deed.close.isPresent() ? "review.isClosed" : "review.isOpen", ElementName.of(review));
        }
        if (deed.close.isPresent()) {
            Reviewing.close(review);
            return () -> say("review.closed", ElementName.of(review));
        }
        Person person = Persons.findOrAdd(strategy, by.orElseThrow()).orElseThrow(() -> bad("review.reopenWithoutBy"));
        Reviewing.reopen(review, person, LocalDate.now());
        return () -> say("review.reopened", ElementName.of(review), ElementName.of(person));
    }

    private Runnable added(PartnerStrategy strategy, String name) {
        if (!name.isEmpty() && strategy.getReviews().stream().anyMatch(known -> StrategyIndex.isCalled(known, name))) {
            throw bad("review.exists", name);
        }
        Review review = Reviewing.begin(strategy, date.orElseGet(LocalDate::now));
        if (!name.isEmpty()) {
            review.setName(name);
        }
        return () -> say("review.added", ElementName.of(review));
    }

    private static BadInputException bad(String key, Object... arguments) {
        return new BadInputException(Message.of(ReviewCommand.class, key, arguments));
    }
}
