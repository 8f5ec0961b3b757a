/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.maintenance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.form.FormCatalogue;
import org.partnerstrategy.method.rule.OrderedSet;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;

/**
 * The rules that suggest in which role relations should be maintained (handbook, step 5). The first that answers gives
 * the advice.
 */
public final class MaintenanceRules {

    private static final MaintenanceRules STANDARD = new MaintenanceRules(FormCatalogue.standard(),
            OrderedSet.of(MaintenanceRule::id, List.of(HandbookMaintenance.values())));

    private final FormCatalogue forms;
    private final OrderedSet<MaintenanceRule> rules;

    private MaintenanceRules(FormCatalogue forms, OrderedSet<MaintenanceRule> rules) {
        this.forms = forms;
        this.rules = rules;
    }

    /** The rules R1 to R8. */
    public static MaintenanceRules standard() {
        return STANDARD;
    }

    /** The rule with that identity. */
    public Optional<MaintenanceRule> rule(String id) {
        return rules.find(id);
    }

    /** All rules, in the order in which they are asked. */
    public List<MaintenanceRule> all() {
        return rules.asList();
    }

    /** These rules with one more: in the place of the rule with the same identity, otherwise before all others. */
    public MaintenanceRules with(MaintenanceRule rule) {
        return new MaintenanceRules(forms, rules.withFirst(rule));
    }

    /** These rules where a catalogue says which forms count as a commission. */
    public MaintenanceRules with(FormCatalogue catalogue) {
        return new MaintenanceRules(catalogue, rules);
    }

    /** What a partner does by commission, as these rules count it. */
    public CommissionedWork commissionedWork(Partner partner) {
        return CommissionedWork.of(partner, forms);
    }

    /** The advice on one relation of a strategy. */
    public MaintenanceAdvice advise(Relation relation) {
        return advise(MaintenanceSituation.of(relation, forms, this::commissionedWork));
    }

    /**
     * Gives the advice on many relations, looking at the work of each partner and for the reference year only once. To
     * be used for one run over a strategy that does not change meanwhile.
     */
    public Function<Relation, MaintenanceAdvice> forOneRun() {
        Map<EObject, ReferenceYear> years = new HashMap<>();
        Map<Partner, CommissionedWork> known = new HashMap<>();
        return relation -> advise(MaintenanceSituation.of(relation, forms,
                partner -> known.computeIfAbsent(partner, other -> CommissionedWork.of(other, forms,
                        () -> years.computeIfAbsent(other.eContainer(), strategy -> ReferenceYear.of(other))))));
    }

    private MaintenanceAdvice advise(MaintenanceSituation situation) {
        for (MaintenanceRule rule : rules.asList()) {
            Optional<MaintenanceAdvice> advice = rule.advise(situation);
            if (advice.isPresent()) {
                return advice.get();
            }
        }
        return HandbookMaintenance.R8.advice(situation);
    }
}
