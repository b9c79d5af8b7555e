// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.kernel.BusinessException;
import io.demarc.provisioning.device.PhoneKey;
import io.demarc.provisioning.device.PhoneSheet;
import io.demarc.provisioning.device.PhoneSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Gives devices their files, and notes that they came. */
@ApplicationScoped
class Handout {

    private static final Logger LOG = Logger.getLogger(Handout.class.getName());

    @Inject
    Configurations configurations;

    @Inject
    PhoneSheets sheets;

    @Inject
    FirstContacts firstContacts;

    @Inject
    PhoneDiary diary;

    @Inject
    Clock clock;

    /** For a device that proved itself. What a retired one does says nothing of the one that has its id now (DV-12). */
    Result known(PhoneRequest request, RequestedFile file, PhoneSheet sheet) {
        var device = sheet.key();
        var sighting = Sighting.of(device.deviceId(), request, clock.instant());
        var result =
                device.provisioning() ? files(request, file, sheet) : Result.nothing(Outcome.NOT_PROVISIONED, device);
        var isServed = result.outcome().isServed() && Configurations.isMain(device, file) && !request.isHead();
        if (!sheet.isRetired()) {
            diary.note(isServed ? sighting.served(result.got()) : sighting);
        }
        return result;
    }

    private Result files(PhoneRequest request, RequestedFile file, PhoneSheet sheet) {
        var device = sheet.key();
        if (file.is(FileKind.MODEL) && !Configurations.isMain(device, file)) {
            return common(request, file, device);
        }
        try {
            return configurations
                    .of(sheet, file)
                    .map(made -> handed(request, device, made))
                    .orElseGet(() -> Result.nothing(Outcome.NO_FILE, device));
        } catch (BusinessException unwritable) {
            LOG.log(Level.FINE, "a template fails", unwritable);
            return Result.nothing(Outcome.FAILED, device);
        }
    }

    private static Result handed(PhoneRequest request, PhoneKey device, ConfigurationFile made) {
        var answer = PhoneAnswer.file(made, request.ifNoneMatch());
        var outcome = answer.status() == 304 ? Outcome.UNCHANGED : made.wipes() ? Outcome.WIPED : Outcome.SERVED;
        return new Result(outcome, answer, device, made);
    }

    /**
     * For a device that comes without its secret; empty when it may not, or there is no such file for it: a wrong name
     * must not tell that there is such a device. A file that only leads to the next one holds no secret, and does not
     * use up the first contact. A retired phone is not the one that is awaited.
     */
    Optional<Result> firstContact(PhoneRequest request, RequestedFile file) {
        return firstContacts
                .admitted(request, file)
                .flatMap(device -> sheets.byMac(device.mac())
                        .filter(sheet -> !sheet.isRetired())
                        .flatMap(sheet -> configurations.of(sheet, file))
                        .filter(made -> !Configurations.isMain(device, file) || isTaken(request, device, made))
                        .map(made -> new Result(Outcome.FIRST_CONTACT, PhoneAnswer.file(made, null), device, made)));
    }

    private boolean isTaken(PhoneRequest request, PhoneKey device, ConfigurationFile made) {
        var sighting = Sighting.of(device.deviceId(), request, clock.instant());
        return firstContacts.take(device, sighting.served(made));
    }

    /** The file that is the same for all phones of a model. */
    Result common(PhoneRequest request, RequestedFile file, PhoneKey device) {
        return configurations
                .common(file, PhoneAgent.of(request.agent()))
                .map(made -> new Result(Outcome.COMMON, PhoneAnswer.file(made, request.ifNoneMatch()), device, made))
                .orElseGet(() -> Result.nothing(Outcome.NO_FILE, device));
    }
}
