// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.provisioning.template.language.Sharing;

/** Which of a phone's files a template makes. */
public enum FileRole {
    /**
     * The first file, the same for every phone of a model, served to whoever asks: {@code snomD785.htm},
     * {@code y000000000108.cfg}, {@code cfggrp2614.xml}, {@code 000000000000.cfg}, {@code spa504G.cfg}.
     */
    MODEL(Sharing.WHOLE_MODEL),
    /** A device's file that only names the next one: Poly's {@code MAC.cfg}, which names {@code MAC-demarc.cfg}. */
    MASTER(Sharing.ONE_DEVICE),
    /** What configures the device: {@code snomD785-MAC.htm}, {@code MAC.cfg}, {@code cfgMAC.xml}, {@code MAC.xml}. */
    DEVICE(Sharing.ONE_DEVICE);

    private final Sharing sharing;

    FileRole(Sharing sharing) {
        this.sharing = sharing;
    }

    public Sharing sharing() {
        return sharing;
    }
}
