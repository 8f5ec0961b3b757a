/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.maintenance;

import java.util.List;
import java.util.function.Function;

import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/**
 * Whether one integral account manager fits a partner over all its goals (handbook, step 5, rule R6).
 *
 * @param partner the partner
 * @param work what it does by commission
 * @param covered the relations for which the account manager is suggested; none when one does not fit
 */
public record PartnerAccount(Partner partner, CommissionedWork work, List<Relation> covered) {

    private static final String RULE = HandbookMaintenance.R6.id();

    public PartnerAccount {
        covered = List.copyOf(covered);
    }

    /**
     * The account of a partner.
     *
     * @param work what it does by commission
     * @param advice gives the advice on a relation
     */
    public static PartnerAccount of(Partner partner, CommissionedWork work,
            Function<Relation, MaintenanceAdvice> advice) {
        return new PartnerAccount(partner, work, partner.getRelations().stream()
                .filter(relation -> advice.apply(relation).explanation().rule().equals(RULE)).toList());
    }

    /** Whether one integral account manager fits. */
    public boolean fits() {
        return !covered.isEmpty();
    }

    /** Why one integral account manager fits, or does not. */
    public Message reason() {
        if (fits()) {
            Message several = MaintenanceSituation.say("account.fits", work.goals(), covered.size(),
                    partner.getRelations().size());
            return work.dominant().map(goal -> MaintenanceSituation.say("account.dominant", several,
                    ElementName.of(goal))).orElse(several);
        }
        return work.goals() >= 2 ? MaintenanceSituation.say("account.claimed", work.goals())
                : MaintenanceSituation.say("account.single", work.goals());
    }
}
