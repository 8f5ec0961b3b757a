/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.partnerstrategy.cli.StrategyIndex;
import org.partnerstrategy.cli.output.CommandReport;
import org.partnerstrategy.cli.output.ReportColumn;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.method.maintenance.MaintenanceAdvice;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Rounding;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Suggests per relation how it should develop and who should maintain it (handbook, steps 3 and 5). */
@Command(name = "advise")
public final class AdviseCommand extends ReportCommand<AdviseCommand.Row> {

    @Option(names = "--goal", paramLabel = "GOAL")
    private Optional<String> goal;

    @Option(names = "--why")
    private boolean why;

    /** One relation. What depends on its place in the matrix is null when nobody has assessed it. */
    record Row(Message goal, Message partner, Integer influence, Integer dependency, Zone zone, Double margin,
            Boolean above, Development advice, Maintenance role) {
    }

    record Development(String rule, int step, Set<Direction> directions, boolean assumed, Message explanation) {

        static Development of(Advice advice) {
            return new Development(advice.explanation().rule(), advice.explanation().step().number(),
                    advice.directions(), advice.assumed(), advice.explanation().text());
        }
    }

    record Maintenance(String rule, int step, MaintenanceRole role, Message explanation) {

        static Maintenance of(MaintenanceAdvice advice) {
            return new Maintenance(advice.explanation().rule(), advice.explanation().step().number(), advice.role(),
                    advice.explanation().text());
        }
    }

    @Override
    CommandReport<Row> report(PartnerStrategy strategy) {
        Function<Relation, MaintenanceAdvice> maintenance = MethodWithPlugIns.installed().maintenance().forOneRun();
        List<Row> rows = new StrategyIndex(strategy).relations(goal).stream()
                .map(relation -> row(relation, maintenance.apply(relation))).toList();
        return new CommandReport<>(rows, why ? reasons() : overview(), List.of(
                        column("goal", Row::goal),
                        column("partner", Row::partner),
                        column("influence", Row::influence),
                        column("dependency", Row::dependency),
                        column("zone", row -> Optional.ofNullable(row.zone).map(Zone::name)),
                        column("margin", Row::margin),
                        column("advice", row -> advice(row, advice -> names(advice.directions))),
                        column("adviceRule", row -> advice(row, Development::rule)),
                        column("adviceExplanation", row -> advice(row, Development::explanation)),
                        column("role", row -> row.role.role.name()),
                        column("roleRule", row -> row.role.rule),
                        column("roleExplanation", row -> row.role.explanation)));
    }

    private static List<ReportColumn<Row>> overview() {
        return List.of(
                column("goal", Row::goal),
                column("partner", Row::partner),
                column("influence", Row::influence),
                column("dependency", Row::dependency),
                column("zone", row -> Optional.ofNullable(row.zone).map(Zone::label)),
                column("margin", row -> Optional.ofNullable(row.margin).map(Rounding::points)),
                column("advice", row -> advice(row, advice -> Directions.label(advice.directions))),
                column("adviceRule", row -> advice(row, Development::rule)),
                column("role", row -> Term.of(row.role.role)),
                column("roleRule", row -> row.role.rule));
    }

    private static List<ReportColumn<Row>> reasons() {
        return List.of(
                column("partner", Row::partner),
                column("advice", row -> advice(row, advice -> Directions.label(advice.directions))),
                column("adviceExplanation", row -> advice(row, Development::explanation)),
                column("role", row -> Term.of(row.role.role)),
                column("roleExplanation", row -> row.role.explanation));
    }

    private static Optional<Object> advice(Row row, Function<Development, Object> part) {
        return Optional.ofNullable(row.advice).map(part);
    }

    private static Row row(Relation relation, MaintenanceAdvice maintenance) {
        Optional<Placement> now = Placement.now(relation);
        return new Row(name(relation.getGoal()), name(relation.getPartner()),
                now.map(placement -> placement.position().influence().points()).orElse(null),
                now.map(placement -> placement.position().dependency().points()).orElse(null),
                now.map(Placement::zone).orElse(null),
                now.map(placement -> placement.margin().points()).orElse(null),
                now.map(Placement::isAbove).orElse(null),
                MethodWithPlugIns.installed().advice().advise(relation).map(Development::of).orElse(null),
                Maintenance.of(maintenance));
    }
}
