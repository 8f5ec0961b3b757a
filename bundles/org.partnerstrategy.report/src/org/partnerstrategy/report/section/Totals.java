/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.portfolio.Portfolio;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.report.ReportRequest;

/**
 * What the relations of a report come to.
 *
 * @param goals how many goals the report is about
 * @param partners how many partners work on them
 * @param relations in how many relations
 * @param amount what they cost in the reference year, in words; none when it is not known
 * @param year the reference year, if there is one
 * @param portfolio where the relations lie
 * @param decided how many have a decided direction
 */
record Totals(int goals, long partners, int relations, Optional<String> amount, Optional<String> year,
        Portfolio portfolio, long decided) {

    static Totals of(ReportRequest request, ReportWords words) {
        List<Relation> relations = request.relations();
        ReferenceYear year = ReferenceYear.of(request.strategy());
        Portfolio portfolio = Portfolio.of(relations);
        boolean isKnown = relations.stream().anyMatch(relation -> year.amount(relation).isPresent());
        return new Totals(request.goals().size(),
                relations.stream().map(Relation::getPartner).filter(Objects::nonNull).distinct().count(),
                relations.size(), isKnown ? Optional.of(words.euro(portfolio.total())) : Optional.empty(),
                year.year().map(Object::toString), portfolio,
                relations.stream().filter(relation -> relation.getDevelopment() != null).count());
    }
}
