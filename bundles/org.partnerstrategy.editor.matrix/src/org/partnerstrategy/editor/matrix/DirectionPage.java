/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix;

import org.partnerstrategy.method.Step;

/** Where each relation should go (handbook, step 3). */
public final class DirectionPage extends MatrixPage {

    /** Made by the editor. */
    public DirectionPage() {
        super(Step.DIRECTION);
    }
}
