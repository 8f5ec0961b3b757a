/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.cli.output.CommandReport;
import org.partnerstrategy.cli.output.ReportColumn;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Margin;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.ReferenceYear.YearAmount;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.validation.OpenPoint;
import org.partnerstrategy.method.work.OrderOfWork;
import org.partnerstrategy.method.work.WorkItem;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Urgency;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Rounding;
import picocli.CommandLine.Command;

/** Lists the relations in the order of work (handbook, step 4). */
@Command(name = "work")
public final class WorkCommand extends ReportCommand<WorkCommand.Row> {

    /** One relation. What is not known is null. */
    record Row(Message goal, Urgency urgency, Message partner, Double margin, BigDecimal amount,
            Set<Direction> directions, List<Message> actions, List<ExplanationMember> openPoints,
            Integer year, Elsewhere elsewhere) {

        static Row of(WorkItem item, ReferenceYear year) {
            Goal goal = item.relation().getGoal();
            return new Row(name(goal), goal == null ? null : goal.getUrgency(),
                    name(item.relation().getPartner()), item.margin().map(Margin::points).orElse(null),
                    item.amount().orElse(null), item.directions(),
                    item.actions().stream().map(ElementName::of).toList(),
                    item.openPoints().stream().map(OpenPoint::explanation).map(ExplanationMember::of).toList(),
                    year.year().map(Year::getValue).orElse(null),
                    year.elsewhere(item.relation()).map(Elsewhere::of).orElse(null));
        }
    }

    /** The newest amount of a relation that has none in the reference year. */
    record Elsewhere(int year, BigDecimal amount) {

        static Elsewhere of(YearAmount amount) {
            return new Elsewhere(amount.year().getValue(), amount.euro());
        }

        Object say() {
            return new YearAmount(Year.of(year), amount).say();
        }
    }

    @Override
    CommandReport<Row> report(PartnerStrategy strategy) {
        ReferenceYear year = ReferenceYear.of(strategy);
        return new CommandReport<>(OrderOfWork.of(strategy).stream().map(item -> Row.of(item, year)).toList(), List.of(
                column("goal", Row::goal),
                column("urgency", row -> Optional.ofNullable(row.urgency).map(Term::of)),
                column("partner", Row::partner),
                column("margin", row -> Optional.ofNullable(row.margin).map(Rounding::points)),
                new ReportColumn<>("amount", year.headingInEuro(),
                        row -> row.elsewhere == null ? row.amount : row.elsewhere.say()),
                column("directions", row -> row.directions.isEmpty() ? "" : Directions.label(row.directions)),
                column("actions", Row::actions),
                column("openPoints", row -> row.openPoints.stream().map(ExplanationMember::explanation).toList())),
                List.of(
                        column("goal", Row::goal),
                        column("urgency", row -> Optional.ofNullable(row.urgency).map(Urgency::name)),
                        column("partner", Row::partner),
                        column("margin", Row::margin),
                        column("amount", Row::amount),
                        column("directions", row -> names(row.directions)),
                        column("actions", Row::actions),
                        column("openPoints", row -> row.openPoints.stream().map(ExplanationMember::rule).toList()),
                        column("year", Row::year),
                        column("otherYear", row -> Optional.ofNullable(row.elsewhere).map(Elsewhere::year)),
                        column("otherAmount", row -> Optional.ofNullable(row.elsewhere).map(Elsewhere::amount))));
    }
}
