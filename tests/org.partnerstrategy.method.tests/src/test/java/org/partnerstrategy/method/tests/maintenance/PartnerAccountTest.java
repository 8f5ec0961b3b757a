/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.maintenance.MaintenanceRules;
import org.partnerstrategy.method.maintenance.PartnerAccount;
import org.partnerstrategy.method.tests.Said;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.model.FormKind;

class PartnerAccountTest {

    @ParameterizedTest
    @CsvSource({
            // forms of the relations with two goals, directions of both, amounts, covered relations, reason
            "COMMISSION, COMMISSION, keep, 10, 10, 2, account.fits",
            "COMMISSION, COMMISSION, keep, 90, 10, 2, account.dominant",
            "COMMISSION, COMMISSION, RIGHT, 10, 10, 0, account.claimed",
            "COMMISSION, SUBSIDY, keep, 10, 10, 0, account.single",
            "SUBSIDY, SUBSIDY, keep, 10, 10, 0, account.single",
    })
    void fitsAPartnerThatIsCommissionedForSeveralGoals(FormKind one, FormKind other, String directions, int amount,
            int otherAmount, int covered, String reason) {
        Sketch sketch = Sketch.strategy().relation("Partner", "One").by(one).at(20, 70).going(directions)
                .amount(amount).relation("Partner", "Other").by(other).at(20, 70).going(directions)
                .amount(otherAmount);
        PartnerAccount account = PartnerAccount.of(sketch.last().getPartner(),
                MaintenanceRules.standard().commissionedWork(sketch.last().getPartner()),
                MaintenanceRules.standard()::advise);

        assertEquals(covered, account.covered().size());
        assertEquals(covered > 0, account.fits());
        assertEquals(reason, account.reason().key());
        Said.completely(account.reason());
    }
}
