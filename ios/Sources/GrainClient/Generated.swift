// The one file that imports the generated code: everything else sees it through this module.
@_exported import Foundation
@_exported import GrainBindings
