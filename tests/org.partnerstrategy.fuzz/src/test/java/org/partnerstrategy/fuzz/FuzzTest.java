/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A few attempts of each campaign; {@code releng/fuzz} makes many. */
class FuzzTest {

    static Stream<Campaign> campaigns() {
        return Fuzz.campaigns().stream();
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void losesNothing(Campaign campaign) throws Exception {
        assumeTrue(File.separatorChar == '/', "limits and kills are those of POSIX");
        Tally tally = Fuzz.run(campaign, Fuzz.SEED, campaign.few());
        assertTrue(tally.isGood(), () -> tally + "\n" + String.join("\n", tally.problems()));
        assertEquals(campaign.few(), tally.tried());
        // Whoever refuses all loses nothing either.
        assertTrue(tally.keptAll() > 0, tally::toString);
    }
}
