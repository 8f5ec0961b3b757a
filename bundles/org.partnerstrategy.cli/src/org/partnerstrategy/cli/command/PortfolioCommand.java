/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.math.BigDecimal;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.partnerstrategy.cli.StrategyIndex;
import org.partnerstrategy.cli.output.CommandReport;
import org.partnerstrategy.cli.output.ReportColumn;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.method.portfolio.Portfolio;
import org.partnerstrategy.method.portfolio.PortfolioShare;
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

    /** One goal; the year of its amounts is null when no amount has one. */
    record Row(Message goal, int relations, Map<Zone, Share> zones, Share unplaced, BigDecimal amount, int aboveNow,
            int aboveAfterwards, Integer year) {
    }

    /** Some of a goal's relations; the shares of the money are null when the goal gets no money that is known. */
    record Share(int relations, BigDecimal amount, Double share, Integer percentage) {

        static Share of(PortfolioShare part) {
            return new Share(part.relations(), part.amount(), part.share().orElse(null),
                    part.percentage().orElse(null));
        }
    }

    @Override
    CommandReport<Row> report(PartnerStrategy strategy) {
        List<Row> rows = new StrategyIndex(strategy).goals().stream().map(this::row).toList();
        return new CommandReport<>(rows, List.of(
                column("goal", Row::goal),
                column("relations", Row::relations),
                column("leverage", row -> cell(row, Zone.LEVERAGE)),
                column("strategic", row -> cell(row, Zone.STRATEGIC)),
                column("routine", row -> cell(row, Zone.ROUTINE)),
                column("bottleneck", row -> cell(row, Zone.BOTTLENECK)),
                column("unplaced", row -> row.unplaced.relations),
                new ReportColumn<>("amount", ReferenceYear.of(strategy).headingInEuro(), Row::amount),
                column("aboveNow", Row::aboveNow),
                column("aboveAfterwards", Row::aboveAfterwards)),
                List.of(
                        column("goal", Row::goal),
                        column("relations", Row::relations),
                        column("leverage", row -> row.zones.get(Zone.LEVERAGE).relations),
                        column("strategic", row -> row.zones.get(Zone.STRATEGIC).relations),
                        column("routine", row -> row.zones.get(Zone.ROUTINE).relations),
                        column("bottleneck", row -> row.zones.get(Zone.BOTTLENECK).relations),
                        column("unplaced", row -> row.unplaced.relations),
                        column("leverageAmount", row -> row.zones.get(Zone.LEVERAGE).amount),
                        column("strategicAmount", row -> row.zones.get(Zone.STRATEGIC).amount),
                        column("routineAmount", row -> row.zones.get(Zone.ROUTINE).amount),
                        column("bottleneckAmount", row -> row.zones.get(Zone.BOTTLENECK).amount),
                        column("amount", Row::amount),
                        column("aboveNow", Row::aboveNow),
                        column("aboveAfterwards", Row::aboveAfterwards),
                        column("year", Row::year)));
    }

    /** How many relations, and behind them their share of the money. */
    private static Object cell(Row row, Zone zone) {
        Share share = row.zones.get(zone);
        return share.relations == 0 || share.percentage == null ? share.relations
                : Message.of(PortfolioCommand.class, "portfolio.share", share.relations, share.percentage);
    }

    private Row row(Goal goal) {
        Portfolio portfolio = withSubgoals ? Portfolio.withSubgoals(goal) : Portfolio.of(goal);
        Map<Zone, Share> zones = new EnumMap<>(Zone.class);
        portfolio.zones().forEach((zone, part) -> zones.put(zone, Share.of(part)));
        return new Row(ElementName.of(goal), portfolio.placed() + portfolio.unplaced().relations(), zones,
                Share.of(portfolio.unplaced()), portfolio.total(), portfolio.aboveNow(), portfolio.aboveAfterwards(),
                portfolio.year().year().map(Year::getValue).orElse(null));
    }
}
