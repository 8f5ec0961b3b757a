/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.exchange.SimilarNames;

class SimilarNamesTest {

    @ParameterizedTest
    @CsvSource({
            "Stichting De Brug, De Brug, true",
            "Buurthuis d'Oude Raai B.V., Buurthuis d’Oude Raai BV, true",
            "Muziekschool Amsterdam, Muzieksschool Amsterdam, true",
            "Poëziecentrum, Poeziecentrum, true",
            "De Brug, D\u0435 Brug, true",
            "Club, \u0421lub, true",
            "DE BRUG, De  Brug, false",
            "Basisschool 14, Basisschool 15, false",
            "AT5, AT4, false",
            "De Bru\u0261, De Brug, true",
            "Stichting, Vereniging, false",
            "Stichting Noord, Stichting Zuid, false" })
    void doubtsNamesThatDifferALittle(String name, String other, boolean similar) {
        List<SimilarNames.Pair> expected = similar ? List.of(new SimilarNames.Pair(name, other)) : List.of();
        assertEquals(expected, SimilarNames.among(List.of(name), List.of(name, other)));
    }
}
