/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.partnerstrategy.model.text.Messages;

/** Tells which options did not apply to a file: nobody is to believe that another sheet was read. */
final class IdleOptions {

    private static final Messages MESSAGES = Messages.of(IdleOptions.class);

    private IdleOptions() {
    }

    /** The reading, with a remark for each option that was asked for and does not apply to such a file. */
    static Reading told(Reading reading, RegisterOptions asked) {
        List<ReadingRemark> remarks = new ArrayList<>(reading.register().remarks());
        add(remarks, "idle.sheet", asked, reading, RegisterOptions::sheet);
        add(remarks, "idle.separator", asked, reading, RegisterOptions::separator);
        add(remarks, "idle.encoding", asked, reading, RegisterOptions::encoding);
        add(remarks, "idle.heading", asked, reading, RegisterOptions::heading);
        Register told = new Register(reading.register().name(), reading.register().columns(), reading.register().rows(),
                remarks);
        return new Reading(told, reading.used(), reading.sheets(), reading.top());
    }

    private static void add(List<ReadingRemark> remarks, String key, RegisterOptions asked, Reading reading,
            Function<RegisterOptions, Optional<?>> option) {
        if (option.apply(asked).isPresent() && option.apply(reading.used()).isEmpty()) {
            remarks.add(new ReadingRemark(MESSAGES.message(key), List.of(), false));
        }
    }
}
