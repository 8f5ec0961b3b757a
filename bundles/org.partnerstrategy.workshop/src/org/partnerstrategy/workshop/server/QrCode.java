/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.server;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/** An address that phones read with their camera, with the quiet zone that they need around it. */
public final class QrCode {

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    /** The code of an address. */
    public static QrCode of(String address) {
        try {
            return new QrCode(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0));
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** How many modules it is wide and high. */
    public int size() {
        return modules.getWidth();
    }

    /** Whether a module is dark. */
    public boolean isDark(int x, int y) {
        return x < size() && y < size() && modules.get(x, y);
    }

    /** The code as the data of an SVG path, a pixel for each module. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < size(); y++) {
            for (int x = 0; x < size(); x++) {
                if (isDark(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** The code in lines of text for a terminal, two modules a letter; light modules are drawn. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int y = 0; y < size(); y += 2) {
            for (int x = 0; x < size(); x++) {
                text.append(letter(!isDark(x, y), !isDark(x, y + 1) && y + 1 < size()));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static char letter(boolean above, boolean below) {
        if (above) {
            return below ? '\u2588' : '\u2580';
        }
        return below ? '\u2584' : ' ';
    }
}
