/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import org.partnerstrategy.matrix.Paper;

/** What a picture is made for. The names are those of the option's values. */
enum PaperOption {
    a4(Paper.A4), a3(Paper.A3), slide(Paper.SLIDE);

    private final Paper paper;

    PaperOption(Paper paper) {
        this.paper = paper;
    }

    Paper paper() {
        return paper;
    }
}
