/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install;

import java.util.List;

/** Asks whoever installs something whether it may come, before it does. */
public interface Consent {

    /** Where nothing comes, nobody is asked. */
    Consent NOT_ASKED = new Consent() {

        @Override
        public boolean licences(List<Licence> licences) {
            return false;
        }

        @Override
        public boolean unsigned(List<String> files) {
            return false;
        }
    };

    /**
     * Whether these licences are accepted.
     *
     * @param licences those of what is to be installed, each once; never empty
     */
    boolean licences(List<Licence> licences);

    /**
     * Whether software may be installed of which nobody says who made it, or says so with a certificate that this
     * computer does not know.
     *
     * @param files the files, as p2 calls them; never empty
     */
    boolean unsigned(List<String> files);

    /**
     * A licence.
     *
     * @param units what has it
     * @param text all that it says
     */
    record Licence(List<String> units, String text) {

        public Licence {
            units = List.copyOf(units);
        }
    }
}
