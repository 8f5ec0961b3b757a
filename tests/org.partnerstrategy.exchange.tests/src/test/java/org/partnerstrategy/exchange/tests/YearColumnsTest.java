/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;

/** Columns with the amounts of a year each, as registers and our own table have them. */
class YearColumnsTest {

    private static final PartnerStrategyFactory FACTORY = PartnerStrategyFactory.eINSTANCE;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Partner;Doel;Bedrag 2023;Bedrag 2024 | 2023=10 2024=20", "Partner;Doel;2023;2024 | 2023=10 2024=20",
            "Partner;Doel;Verleend in 2023 (\u20ac);Subsidie 2024 | 2023=10 2024=20",
            "Recipient;Goal;Amount 2023;Granted for the year 2024 | 2023=10 2024=20",
            "Partner;Doel;2023 verleend;Subsidiebedrag jaar 2024 | 2023=10 2024=20",
            "Partner;Doel;Bedrag;Bedrag 2024 | null=10 2024=20",
            "Partner;Doel;Begroting 2024;Bedrag 2024 | 2024=20",
            "Partner;Doel;Bedrag 2024;Totaal bedrag | 2024=10", "Partner;Doel;2024;Totaalbedrag | 2024=10",
            "Partner;Doel;Aantal 2023;Bedrag 2023-2024 | ", "Partner;Doel;Bedrag 20234;Omschrijving 2024 | " })
    void amountsOfYearsAreRecognisedAsRegistersHeadThem(String heads, String amounts) throws Exception {
        PartnerStrategy strategy = FACTORY.createPartnerStrategy();
        Registers.bring(Registers.csv(heads, "A;Jeugd;10;20"), strategy);

        assertEquals(amounts == null ? "" : amounts, strategy.getRelations().getFirst().getAmounts().stream()
                .map(amount -> amount.getYear() + "=" + amount.getEuro()).sorted(
                        (one, other) -> Boolean.compare(!one.startsWith("null"), !other.startsWith("null")) != 0
                                ? Boolean.compare(!one.startsWith("null"), !other.startsWith("null"))
                                : one.compareTo(other))
                .collect(Collectors.joining(" ")));
    }

    @Test
    void aYearAloneHeadsAmountsOnlyWhereAmountsStand() throws Exception {
        PartnerStrategy strategy = FACTORY.createPartnerStrategy();
        Registers.bring(Registers.csv("Partner;Doel;2023", "A;Jeugd;ja", "B;Jeugd;nee"), strategy);

        assertTrue(strategy.getRelations().stream().allMatch(relation -> relation.getAmounts().isEmpty()));
    }
}
