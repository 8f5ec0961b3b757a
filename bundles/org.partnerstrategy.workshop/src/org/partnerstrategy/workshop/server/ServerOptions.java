/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.server;

import java.net.InetAddress;
import java.util.Optional;

/**
 * Where and how a workshop is served.
 *
 * @param address the address of this computer at which participants reach it: the loopback address for this computer
 *        alone, or the wildcard address for all its networks
 * @param port the port, 0 for any free one
 * @param certificate encrypts what participants send and get; without it others on the network can read it
 */
public record ServerOptions(InetAddress address, int port, Optional<Certificate> certificate) {

    /** The port unless another one is chosen, so that a workshop that goes on has the same address. */
    public static final int USUAL_PORT = 8750;

    /** For this computer alone, at the usual port. */
    public static ServerOptions usual() {
        return new ServerOptions(InetAddress.getLoopbackAddress(), USUAL_PORT, Optional.empty());
    }
}
