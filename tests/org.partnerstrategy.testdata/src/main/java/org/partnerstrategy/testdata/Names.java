/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.testdata;

import java.util.Random;

/** Names as organisations in a register have them: five to forty characters, each different. */
public final class Names {

    /** The longest name, in characters. */
    public static final int LONGEST = 40;

    private static final String[] BEGINNINGS = { "Stichting", "Vereniging", "Buurthuis", "Coöperatie", "Centrum voor",
            "Fonds", "Welzijn", "" };
    private static final String[] SUBJECTS = { "Jeugd", "Vluchtelingenwerk", "Bibliotheek", "Mantelzorg",
            "Maatschappelijke Dienstverlening", "Sport", "Kunst & Cultuur", "Schuldhulp", "Ouderen", "Taal",
            "Buurtparticipatie", "Onderwijskansen" };
    private static final String[] PLACES = { "Noord", "Zuidoost", "Oud-West", "IJburg", "Centrum", "'t Veld",
            "Nieuw-West", "De Pijp", "" };

    private Names() {
    }

    /** A name that holds the number, so that no two numbers give the same. */
    public static String organisation(Random random, int number) {
        String name = (any(random, BEGINNINGS) + " " + any(random, SUBJECTS) + " " + any(random, PLACES)).strip();
        String suffix = " " + number;
        return name.substring(0, Math.min(name.length(), LONGEST - suffix.length())).strip() + suffix;
    }

    private static String any(Random random, String[] words) {
        return words[random.nextInt(words.length)];
    }
}
