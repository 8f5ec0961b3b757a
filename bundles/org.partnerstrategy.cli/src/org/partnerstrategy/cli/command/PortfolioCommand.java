package org.partnerstrategy.cli.command;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnerstrategy.cli.StrategyIndex;
import org.partnerstrategy.cli.output.Column;
import org.partnerstrategy.cli.output.Report;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.method.portfolio.Part;
import org.partnerstrategy.method.portfolio.Portfolio;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what the relations of each goal look like together (handbook, step 3). */
@Command(name = "portfolio")
public final class PortfolioCommand extends ReportCommand<PortfolioCommand.Row> {

    @Option(names = "--with-subgoals")
    private boolean withSubgoals;

    /** One goal. */
    record Row(Message goal, int relations, Map<Zone, Share> zones, Share unplaced, BigDecimal amount, int aboveNow,
            int aboveAfterwards) {
    }

    /** Some of a goal's relations; the share of the money is 0-1, or null when the goal gets no money that is known. */
    record Share(int relations, BigDecimal amount, Double share) {

        static Share of(Part part) {
            return new Share(part.relations(), part.amount(), part.share().orElse(null));
        }
    }

    @Override
    Report<Row> report(PartnerStrategy strategy) {
        List<Row> rows = new StrategyIndex(strategy).goals().stream().map(this::row).toList();
        return new Report<>(rows, List.of(
                column("goal", Row::goal),
                column("relations", Row::relations),
                column("leverage", Zone.LEVERAGE),
                column("strategic", Zone.STRATEGIC),
                column("routine", Zone.ROUTINE),
                column("bottleneck", Zone.BOTTLENECK),
                column("unplaced", row -> row.unplaced.relations),
                column("leverageShare", row -> percentage(row, Zone.LEVERAGE)),
                column("strategicShare", row -> percentage(row, Zone.STRATEGIC)),
                column("routineShare", row -> percentage(row, Zone.ROUTINE)),
                column("bottleneckShare", row -> percentage(row, Zone.BOTTLENECK)),
                column("amount", Row::amount),
                column("aboveNow", Row::aboveNow),
                column("aboveAfterwards", Row::aboveAfterwards)));
    }

    private Row row(Goal goal) {
        Portfolio portfolio = withSubgoals ? Portfolio.withSubgoals(goal) : Portfolio.of(goal);
        Map<Zone, Share> zones = new EnumMap<>(Zone.class);
        portfolio.zones().forEach((zone, part) -> zones.put(zone, Share.of(part)));
        return new Row(ElementName.of(goal), portfolio.placed() + portfolio.unplaced().relations(), zones,
                Share.of(portfolio.unplaced()), portfolio.total(), portfolio.aboveNow(), portfolio.aboveAfterwards());
    }

    private static Column<Row> column(String name, Zone zone) {
        return column(name, row -> row.zones.get(zone).relations);
    }

    private static Optional<Double> percentage(Row row, Zone zone) {
        return Optional.ofNullable(row.zones.get(zone).share).map(share -> 100 * share);
    }
}
