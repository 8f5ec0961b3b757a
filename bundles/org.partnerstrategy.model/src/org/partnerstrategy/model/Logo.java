/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model;

import java.util.Base64;

/**
 * The logo of an organisation, as reports show it.
 *
 * @param base64 the file of the picture, PNG or JPEG, in base64 (RFC 4648) without breaks
 */
public record Logo(String base64) {

    /** How large the file of the picture may be, in bytes. */
    public static final int LARGEST = 1 << 20;

    private static final String PNG = "iVBORw0KGgo";
    private static final String JPEG = "/9j/";

    /**
     * @throws IllegalArgumentException when it is not base64 of a PNG or JPEG of at most {@value #LARGEST} bytes
     */
    public Logo {
        if (!base64.startsWith(PNG) && !base64.startsWith(JPEG)) {
            throw new IllegalArgumentException("the logo is neither PNG nor JPEG");
        }
        if (Base64.getDecoder().decode(base64).length > LARGEST) {
            throw new IllegalArgumentException("the logo is larger than " + LARGEST + " bytes");
        }
    }

    /**
     * The logo in a file's content.
     *
     * @throws IllegalArgumentException when it is neither PNG nor JPEG, or larger than {@value #LARGEST} bytes
     */
    public static Logo of(byte[] content) {
        return new Logo(Base64.getEncoder().encodeToString(content));
    }

    /**
     * The logo as a strategy's file holds it.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Logo parse(String text) {
        return new Logo(text.replaceAll("\\s+", ""));
    }

    /** The file of the picture. */
    public byte[] content() {
        return Base64.getDecoder().decode(base64);
    }

    /** The media type: image/png or image/jpeg. */
    public String mediaType() {
        return base64.startsWith(PNG) ? "image/png" : "image/jpeg";
    }

    /** What can be said of it in a line: its kind and size, such as "PNG, 12 kB". */
    @Override
    public String toString() {
        return (base64.startsWith(PNG) ? "PNG, " : "JPEG, ") + Math.ceilDiv(content().length, 1000) + " kB";
    }
}
