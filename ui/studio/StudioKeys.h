// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace lanyard::ui {

class CanvasFrame;
class PeoplePanel;
class StudioWindow;

/// The keys that hold wherever in the studio somebody is. Fields of text keep theirs.
void addStudioKeys(StudioWindow &window, CanvasFrame &frame, PeoplePanel &people);

} // namespace lanyard::ui
