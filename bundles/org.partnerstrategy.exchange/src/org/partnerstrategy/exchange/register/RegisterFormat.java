/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

/**
 * Reads registers from a kind of file that a plug-in knows (handbook, step 1). What its columns mean is not its
 * concern. Plug-ins add such kinds at {@code org.partnerstrategy.exchange.importers}.
 */
@FunctionalInterface
public interface RegisterFormat {

    /**
     * Reads the content of a file. Changes nothing, and may be asked in any thread.
     *
     * @param name the name of the file, also for problems
     * @throws RegisterException when it is no such register: says where, what is the matter and what to do
     */
    Register read(String name, byte[] content) throws RegisterException;
}
