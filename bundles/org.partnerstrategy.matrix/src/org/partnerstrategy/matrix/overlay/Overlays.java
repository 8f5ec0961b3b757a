/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.model.text.Message;

/** The extra marks that can be shown in matrices. */
public final class Overlays {

    /** The marks of relations whose advice is on the edge. */
    private static final String EDGE = "edge";

    /** Where plug-ins add marks. */
    private static final String POINT = "org.partnerstrategy.matrix.overlays";

    private final List<Overlay> all;

    private Overlays(List<Overlay> all) {
        this.all = all;
    }

    /** Those of the method, and of the installed plug-ins. */
    public static Overlays installed() {
        return Installed.OVERLAYS;
    }

    /** Those that plug-ins declare. */
    public static Overlays including(Extensions plugIns) {
        return new Overlays(plugIns.implementing(MatrixOverlay.class, Overlay::of));
    }

    private Overlays withThoseOfTheMethod() {
        List<Overlay> both = new ArrayList<>();
        both.add(Overlay.of(EDGE, Message.of(Overlays.class, EDGE), new OnTheEdge()));
        both.addAll(all);
        return new Overlays(both);
    }

    /** All of them. */
    public List<Overlay> all() {
        return List.copyOf(all);
    }

    /** The one with that identity; none when nobody added such a one. */
    public Optional<Overlay> find(String id) {
        return all.stream().filter(overlay -> overlay.id().equals(id)).findFirst();
    }

    /** Read when it is asked for first. */
    private static final class Installed {

        static final Overlays OVERLAYS = including(Extensions.at(POINT)).withThoseOfTheMethod();
    }
}
