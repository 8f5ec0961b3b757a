/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.action.Actions;
import org.partnerstrategy.method.progress.Progress;
import org.partnerstrategy.method.validation.OpenPoint;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.report.ReportRequest;

/** What the report asks of its reader, the most urgent first (handbook, steps 3 to 5). */
final class OpenDecisions {

    private static final int MOST_NAMES = 3;

    private OpenDecisions() {
    }

    static List<String> of(ReportRequest request, ReportWords words) {
        List<Relation> relations = request.relations();
        List<String> asked = new ArrayList<>();
        List<String> undecided = undecided(request).stream().map(words::name).toList();
        if (!undecided.isEmpty()) {
            asked.add(words.of("ask.decide", undecided.size(), words.names(undecided, MOST_NAMES)));
        }
        for (Direction direction : List.of(Direction.DOWN, Direction.RIGHT, Direction.UP, Direction.LEFT)) {
            List<Relation> wanted = relations.stream()
                    .filter(relation -> Directions.of(relation).contains(direction)).toList();
            if (!wanted.isEmpty()) {
                asked.add(agree(direction, wanted, request, words));
            }
        }
        long without = relations.stream().filter(Actions::areMissing).count();
        if (without > 0) {
            asked.add(words.of("ask.actions", without));
        }
        return asked;
    }

    private static List<EObject> undecided(ReportRequest request) {
        return Progress.of(request.strategy(), MethodWithPlugIns.installed().validation().validate(request.strategy()))
                .stream().filter(step -> step.step() == Step.DIRECTION).findFirst().orElseThrow().open().stream()
                .map(OpenPoint::element).filter(Objects::nonNull).filter(request::covers).toList();
    }

    private static String agree(Direction direction, List<Relation> wanted, ReportRequest request, ReportWords words) {
        String names = words.names(wanted.stream().map(relation -> words.name(relation.getPartner())).distinct()
                .toList(), MOST_NAMES);
        BigDecimal money = ReferenceYear.of(request.strategy()).sum(wanted);
        String said = words.of("ask." + direction.name().toLowerCase(Locale.ROOT), wanted.size(), names);
        return money.signum() > 0 ? said + words.of("ask.money", words.euro(money)) : said + ".";
    }
}
