/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.specification;

/**
 * Something that goes wrong in a specification, and the check that must see it.
 *
 * @param name what goes wrong
 * @param finder the check that must see it
 * @param from what stands in the specification, in the first place where it does
 * @param to what stands there instead
 */
record Spoil(String name, Class<? extends SpecificationCheck> finder, String from, String to) {

    /** The specification with it. */
    String applyTo(String text) {
        int place = text.indexOf(from);
        if (place < 0) {
            throw new AssertionError("the specification has no " + from);
        }
        return text.substring(0, place) + to + text.substring(place + from.length());
    }

    @Override
    public String toString() {
        return name;
    }
}
