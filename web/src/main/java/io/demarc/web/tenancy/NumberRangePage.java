// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.tenancy;

import io.demarc.tenancy.NumberBlocks;
import io.demarc.tenancy.NumberRangeForm;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Where internal numbers begin and how many stand in a block (CU-8). */
@Named
@ViewScoped
public class NumberRangePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    NumberBlocks blocks;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private Long start;
    private Integer blockSize;

    /** Called when the page is opened. */
    public void open() {
        blocks.range().ifPresent(range -> {
            start = range.start();
            blockSize = range.blockSize();
        });
        breadcrumb.here(ConsolePage.NUMBER_RANGE);
    }

    public String save() {
        blocks.changeRange(new NumberRangeForm(start, blockSize));
        notices.done("numberRange.saved");
        return ConsolePage.NUMBER_RANGE.redirect();
    }

    public Long getStart() {
        return start;
    }

    public void setStart(Long start) {
        this.start = start;
    }

    public Integer getBlockSize() {
        return blockSize;
    }

    public void setBlockSize(Integer blockSize) {
        this.blockSize = blockSize;
    }
}
