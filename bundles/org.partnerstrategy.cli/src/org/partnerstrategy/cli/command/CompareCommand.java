/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import static org.partnerstrategy.cli.command.ReportCommand.column;
import static org.partnerstrategy.cli.command.ReportCommand.name;
import static org.partnerstrategy.cli.command.ReportCommand.names;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.OutputName;
import org.partnerstrategy.cli.StrategyIndex;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.cli.output.CommandReport;
import org.partnerstrategy.cli.output.OutputFormat;
import org.partnerstrategy.cli.output.ReportColumn;
import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.View;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.PictureNames;
import org.partnerstrategy.matrix.paint.SvgPainter;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.method.review.ComparedPositions;
import org.partnerstrategy.method.review.Movement;
import org.partnerstrategy.method.review.Movement.Kind;
import org.partnerstrategy.method.review.Outcome;
import org.partnerstrategy.method.review.ReviewComparison;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.file.MadeFolder;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.file.WholeFiles;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two reviews, or two versions of a strategy: who moved where, as planned or not. */
@Command(name = "compare")
public final class CompareCommand extends StrategyCommand {

    @Parameters(index = "1", arity = "0..1", paramLabel = "LATER", descriptionKey = "later")
    private Optional<Path> later;

    @Option(names = "--from", paramLabel = "REVIEW")
    private Optional<String> from;

    @Option(names = "--to", paramLabel = "REVIEW")
    private Optional<String> to;

    @Option(names = "--goal", paramLabel = "GOAL")
    private Optional<String> goal;

    @Option(names = "--per-goal")
    private boolean perGoal;

    @Option(names = "--format", paramLabel = "table|json|csv|svg", defaultValue = "table")
    private ComparisonFormat format;

    @Option(names = { "-o", "--output" }, paramLabel = "FOLDER", defaultValue = "comparison")
    private Path folder;

    /** The forms in which a comparison is told. */
    enum ComparisonFormat {
        /** A table for people. */
        table,
        /** JSON for programs. */
        json,
        /** Comma-separated values for spreadsheets and programs. */
        csv,
        /** A matrix per goal, with a trail from the one place to the other. */
        svg
    }

    /** What is compared. */
    private record Compared(PartnerStrategy newest, ReviewComparison all, String before, String after) {
    }

    /** One relation. What is not known is null. */
    record Row(Message goal, Message partner, Kind kind, Place from, Place to, Plan plan, Outcome outcome) {

        static Row of(Movement movement) {
            return new Row(name(movement.relation().getGoal()), name(movement.relation().getPartner()),
                    movement.kind(), movement.from().map(Place::of).orElse(null),
                    movement.to().map(Place::of).orElse(null),
                    movement.plan().map(arrow -> new Plan(names(arrow.directions()),
                            arrow.to().influence().points(), arrow.to().dependency().points(),
                            Directions.label(arrow.directions()))).orElse(null),
                    movement.outcome().orElse(null));
        }

        private Object result() {
            return outcome == null ? kind.term() : outcome.term();
        }

        private Object zone() {
            if (from == null || to == null || from.zone == to.zone) {
                return from == null ? to.zone.label() : from.zone.label();
            }
            return Message.of(CompareCommand.class, "compare.change", from.zone.label(), to.zone.label());
        }
    }

    record Place(int influence, int dependency, Zone zone) {

        static Place of(Placement placement) {
            return new Place(placement.position().influence().points(),
                    placement.position().dependency().points(), placement.zone());
        }

        private Message say() {
            return Message.of(CompareCommand.class, "compare.place", influence, dependency);
        }
    }

    record Plan(List<String> directions, int influence, int dependency, Message label) {
    }

    /** How many relations of a goal, or of all where it is null, came to what; compared are those without a plan. */
    record Total(Message goal, Map<Outcome, Long> outcomes, Map<Kind, Long> kinds) {

        static Total of(Message goal, ReviewComparison comparison) {
            Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
            Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
            for (Outcome outcome : Outcome.values()) {
                outcomes.put(outcome, comparison.count(outcome));
            }
            for (Kind kind : Kind.values()) {
                kinds.put(kind, comparison.count(kind));
            }
            kinds.merge(Kind.COMPARED, outcomes.values().stream().mapToLong(Long::longValue).sum(),
                    (compared, planned) -> compared - planned);
            return new Total(goal, outcomes, kinds);
        }
    }

    @Override
    public Integer call() throws IOException {
        OutputName.ofFolder(folder);
        PartnerStrategy strategy = load();
        Compared compared = later.isPresent() ? versions(strategy, StrategyFile.load(later.get())) : reviews(strategy);
        if (format == ComparisonFormat.svg) {
            draw(compared);
        } else {
            OutputFormat.valueOf(format.name()).print(report(compared), language(), out());
        }
        return StudioCommand.DONE;
    }

    private CommandReport<? extends Record> report(Compared compared) {
        return perGoal ? totals(compared.newest, compared.all)
                : movements(goal.map(name -> compared.all.of(new StrategyIndex(compared.newest).goal(name)))
                        .orElse(compared.all));
    }

    private void draw(Compared compared) throws IOException {
        StrategyIndex index = new StrategyIndex(ComparedPositions.of(compared.newest, compared.all, compared.before,
                compared.after));
        List<Goal> goals = goal.map(name -> List.of(index.goal(name))).orElseGet(() -> index.goals().stream()
                .filter(found -> !found.getRelations().isEmpty()).toList());
        MatrixOptions options = MatrixOptions.in(language()).showing(View.NOW).with(Part.TRAIL);
        PictureNames names = new PictureNames();
        Map<WholeFile, byte[]> files = new LinkedHashMap<>();
        for (Goal drawn : goals) {
            ByteArrayOutputStream picture = new ByteArrayOutputStream();
            new SvgPainter(Palette.light()).paint(MatrixScenes.of(drawn, options), picture);
            files.put(WholeFile.at(folder.resolve(names.of(drawn) + ".svg")), picture.toByteArray());
        }
        try (MadeFolder made = OutputName.makeFolder(folder)) {
            WholeFiles.write(files);
        }
        files.keySet().forEach(file -> out().println(file.path()));
    }

    private Compared versions(PartnerStrategy earlier, PartnerStrategy newer) {
        if (from.isPresent() || to.isPresent()) {
            throw bad("compare.filesOrReviews");
        }
        try {
            Comparison.check(earlier, newer);
        } catch (NotComparableException e) {
            throw ComparedFile.refused(e);
        }
        if (!earlier.getRelations().isEmpty() && !newer.getRelations().isEmpty()
                && Collections.disjoint(ids(earlier), ids(newer))) {
            throw bad("compare.other", later.orElseThrow());
        }
        return new Compared(newer, ReviewComparison.of(earlier, newer), file().getFileName().toString(),
                later.orElseThrow().getFileName().toString());
    }

    private static Set<String> ids(PartnerStrategy strategy) {
        return strategy.getRelations().stream().map(Relation::getId).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Compared reviews(PartnerStrategy strategy) {
        List<Review> reviews = Reviews.of(strategy);
        if (reviews.size() < 2) {
            throw bad("compare.noReviews", reviews.size());
        }
        StrategyIndex index = new StrategyIndex(strategy);
        Review end = to.map(index::review).orElse(reviews.getLast());
        int place = reviews.indexOf(end);
        Review start = from.map(index::review).orElseGet(() -> reviews.get(Math.max(0, place - 1)));
        if (reviews.indexOf(start) >= place) {
            throw bad("compare.order", name(start), name(end));
        }
        return new Compared(strategy, ReviewComparison.of(strategy, start, end), name(start).in(language()),
                name(end).in(language()));
    }

    private static BadInputException bad(String key, Object... arguments) {
        return new BadInputException(Message.of(CompareCommand.class, key, arguments));
    }

    private static CommandReport<Row> movements(ReviewComparison comparison) {
        return new CommandReport<>(comparison.movements().stream().map(Row::of).toList(), List.of(
                column("goal", Row::goal),
                column("partner", Row::partner),
                column("from", row -> row.from == null ? null : row.from.say()),
                column("to", row -> row.to == null ? null : row.to.say()),
                column("zone", Row::zone),
                column("plan", row -> row.plan == null ? null : row.plan.label),
                column("outcome", Row::result)),
                List.of(
                        column("goal", Row::goal),
                        column("partner", Row::partner),
                        column("kind", row -> row.kind.name()),
                        column("fromInfluence", row -> row.from == null ? null : row.from.influence),
                        column("fromDependency", row -> row.from == null ? null : row.from.dependency),
                        column("fromZone", row -> row.from == null ? null : row.from.zone.name()),
                        column("toInfluence", row -> row.to == null ? null : row.to.influence),
                        column("toDependency", row -> row.to == null ? null : row.to.dependency),
                        column("toZone", row -> row.to == null ? null : row.to.zone.name()),
                        column("directions", row -> row.plan == null ? null : row.plan.directions),
                        column("desiredInfluence", row -> row.plan == null ? null : row.plan.influence),
                        column("desiredDependency", row -> row.plan == null ? null : row.plan.dependency),
                        column("outcome", row -> row.outcome == null ? null : row.outcome.name())));
    }

    private static CommandReport<Total> totals(PartnerStrategy strategy, ReviewComparison comparison) {
        List<Total> rows = new ArrayList<>(new StrategyIndex(strategy).goals().stream()
                .map(goal -> Total.of(name(goal), comparison.of(goal))).toList());
        rows.add(Total.of(null, comparison));
        List<ReportColumn<Total>> columns = new ArrayList<>();
        columns.add(column("goal", row -> Objects.requireNonNullElseGet(row.goal,
                () -> Message.of(CompareCommand.class, "compare.all"))));
        for (Outcome outcome : Outcome.values()) {
            columns.add(new ReportColumn<>(outcome.name(), outcome.term(), row -> row.outcomes.get(outcome)));
        }
        for (Kind kind : Kind.values()) {
            columns.add(new ReportColumn<>(kind.name(), kind.term(), row -> row.kinds.get(kind)));
        }
        return new CommandReport<>(rows, columns);
    }
}
